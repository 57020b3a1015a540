#!/usr/bin/env python3
"""Prints ballots, marks them, has them counted, and compares.

This script is an outsider on purpose: it knows the command line, ballots.pdf, layout.json and the published shape of the
output files, and no line of the program. It states for itself what each ballot says and who is elected. An error that
the program's painter and reader have in common shows here. Every vote, proposal, count and winner must be as marked; a
ballot that the program leaves to people instead is no contradiction, and is counted apart.

Needs Python 3.9, Pillow and pdftoppm (poppler-utils).

    python3 docs/outside/mark_and_compare.py                 # every case, about ten minutes
    python3 docs/outside/mark_and_compare.py --list
    python3 docs/outside/mark_and_compare.py one-name-a5 two-boxes-a4 --work /tmp/outside --seed 7
"""

import argparse
import json
import random
import subprocess
import sys
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parents[2]
BOXES = {
    "ONE_NAME": ["agree", "disagree"],
    "TWO_BOXES": ["agree", "disagree"],
    "OPINION": ["agree", "disagree"],
    "CONFIDENCE": ["high", "medium", "low"],
}
VOTE = {"agree": "for", "disagree": "against", "high": "high", "medium": "medium", "low": "low"}
PEN = {"blue": (40, 50, 140), "black": (30, 30, 30), "red": (190, 30, 40)}

ODD_NAMES = [
    ("", "", "Ân"),
    ("Thích", "Quảng", "Độ"),
    ("", "Thích Nữ Diệu", "Ẩn"),
    ("Tôn Nữ", "Thị Công Huyền Tằng", "Bửu Ỷ"),
    ("Nguyễn Phúc", "Tôn Nữ Hoàng Thị Quỳnh Như Nguyệt", "Khuê Tường"),
    ("Y", "", "Ê"),
    ("H'", "Nia", "Kđăm"),
    ("Đặng", "Ựng Ỹ Ẵm", "Ễnh"),
]
FAMILY = ["Bùi", "Đặng", "Đỗ", "Hồ", "Lê", "Nguyễn", "Phạm", "Quách", "Trần", "Võ"]
MIDDLE = ["Văn", "Thị", "", "Hữu", "Ngọc Ánh", "Đức", "Thị Mỹ"]
GIVEN = ["An", "Bình", "Chiến", "Dũng", "Đạt", "Giang", "Hằng", "Khuê", "Lượng", "Mỹ", "Nghĩa", "Ơn", "Phượng", "Quý"]


@dataclass(frozen=True)
class Case:
    """One election, how it is printed and how its ballots are scanned."""

    name: str
    form: str
    names: int
    seats: int = 0
    paper: str = "A4"
    sides: int = 1
    dpi: int = 200
    kind: str = "png"  # png, jpeg, tiff (G4, one file a page), tiffs (G4, one file), pdf (one file)
    copies: int = 12
    c5: str = "valid"
    odd: bool = False
    nfd: bool = False


CASES = [
    Case("one-name-a5", "ONE_NAME", 1, 1, "A5", dpi=150),
    Case("one-name-a4-g4", "ONE_NAME", 1, 1, "A4", kind="tiff"),
    Case("one-name-a3", "ONE_NAME", 1, 1, "A3", dpi=150, kind="jpeg"),
    Case("two-boxes-a4", "TWO_BOXES", 7, 7, kind="jpeg"),
    Case("two-boxes-c5-invalid", "TWO_BOXES", 3, 3, "A5", kind="pdf", c5="invalid"),
    Case("two-boxes-two-names", "TWO_BOXES", 2, 2, "A5", dpi=300, kind="tiff"),
    Case("two-boxes-40-two-sides", "TWO_BOXES", 40, 40, sides=2, kind="jpeg"),
    Case("two-boxes-odd-names", "TWO_BOXES", 8, 8, odd=True, nfd=True),
    Case("opinion-a4", "OPINION", 9, kind="tiffs"),
    Case("opinion-60", "OPINION", 60, sides=2, dpi=150, kind="jpeg"),
    Case("confidence-a4", "CONFIDENCE", 12, dpi=300, kind="jpeg"),
    Case("confidence-a5-one", "CONFIDENCE", 1, paper="A5"),
    Case("confidence-a3-70", "CONFIDENCE", 70, paper="A3", kind="pdf"),
    Case("strike-two-names", "STRIKE_OUT", 2, 1, "A5", dpi=150),
    Case("strike-a4-30", "STRIKE_OUT", 30, 26, kind="jpeg"),
    Case("strike-odd-names", "STRIKE_OUT", 8, 5, "A5", odd=True, kind="tiff"),
    Case("strike-odd-names-nfd", "STRIKE_OUT", 8, 5, odd=True, nfd=True, kind="pdf"),
    Case("strike-59-for-53", "STRIKE_OUT", 59, 53, dpi=150, kind="jpeg"),
    Case("strike-59-g4", "STRIKE_OUT", 59, 53, dpi=300, kind="tiffs"),
    Case("strike-a3-60", "STRIKE_OUT", 60, 50, "A3", kind="jpeg"),
    Case("strike-120-two-sides", "STRIKE_OUT", 120, 100, sides=2, kind="jpeg"),
    Case("strike-120-pages", "STRIKE_OUT", 120, 100, paper="A5", kind="pdf"),
    Case("strike-260", "STRIKE_OUT", 260, 200, sides=2, kind="tiff", copies=6),
    Case("strike-260-a3", "STRIKE_OUT", 260, 200, paper="A3", sides=2, dpi=150, kind="jpeg", copies=6),
]


def person(case, i):
    family, middle, given = ODD_NAMES[i] if case.odd else (
        FAMILY[i % 10], MIDDLE[i // 10 % 7], GIVEN[(i + i // 70) % 14])
    form = "NFD" if case.nfd else "NFC"
    parts = {"family": family, "middle": middle, "given": given}
    return {"id": f"c{i + 1:03}", "note": "", **{key: unicodedata.normalize(form, part) for key, part in parts.items()}}


def congress(case):
    """A congress of one election; D is small, so that some pass half and some do not."""
    attending = case.form == "OPINION"
    election = {
        "id": "e1", "round": 1, "kind": "first", "body": "Ban Chấp hành Đảng bộ xã", "term": "2027 - 2032",
        "seats": case.seats, "form": case.form, "rules": "190-QD/TW", "denominator": "d", "paper": case.paper,
        "sides": case.sides, "settings": {"C5": case.c5} if case.form == "TWO_BOXES" else {},
        "candidates": [person(case, i) for i in range(case.names)],
    }
    return {
        "schema": 1, "mode": "rehearsal",
        "congress": {"id": "outside", "name": "Đại hội lần thứ II", "unit": "Đảng bộ xã A", "level": "Đảng bộ tỉnh B"},
        "denominators": [{
            "id": "d", "kind": "ATTENDING" if attending else "D2", "convened": case.copies,
            "deductions": [] if attending else [{"ground": "D2b", "people": 2}]}],
        "elections": [election],
    }


# What a voter does, and what the rules of the ballot say of it.


def plan(case, copy, rng):
    """The boxes (or "strike") marked in every row of one ballot."""
    rows = range(1, case.names + 1)
    if case.form == "STRIKE_OUT":
        spare = case.names - case.seats
        struck = {
            0: lambda: 0,  # untouched: too many
            1: lambda: case.names,  # nobody
            2: lambda: spare - 1,  # one too many
        }.get(copy, lambda: rng.randint(spare, case.names - 1))()
        chosen = set(rng.sample(list(rows), struck))
        return {row: ["strike"] if row in chosen else [] for row in rows}
    boxes = BOXES[case.form]
    if copy == 0:
        return {row: [] for row in rows}
    if copy == 1:
        return {row: list(boxes) for row in rows}
    if copy == 2:
        return {row: [boxes[1]] for row in rows}
    if copy == 3:
        return {row: [boxes[0]] for row in rows}
    return {row: row_of_boxes(case, boxes, rng) for row in rows}


def row_of_boxes(case, boxes, rng):
    often = 0.0 if case.form == "ONE_NAME" else 0.1
    chance = rng.random()
    if chance < often:
        return []
    return rng.sample(boxes, 2) if chance < 2 * often else [rng.choice(boxes)]


def votes(case, marks):
    if case.form == "STRIKE_OUT":
        return {row: "not_counted" if made else "for" for row, made in marks.items()}
    return {row: VOTE[made[0]] if len(made) == 1 else "not_counted" for row, made in marks.items()}


def objection(case, marks):
    """The rule that speaks against the ballot and the ground, or None."""
    said = list(votes(case, marks).values())
    chosen = said.count("for")
    if case.form == "STRIKE_OUT":
        if chosen == 0:
            return "A1", "KHONG_BAU_AI"
        return ("A3", "BAU_QUA_SO_LUONG") if chosen > case.seats else None
    if case.form == "ONE_NAME":
        made = len(marks[1])
        return None if made == 1 else ("B2", "MOT_NGUOI_CA_HAI" if made else "MOT_NGUOI_BO_TRONG")
    if case.form == "TWO_BOXES" and case.c5 == "invalid" and set(said) == {"against"}:
        return "C5", "KHONG_BAU_AI"
    return ("C4", "KHONG_BAU_AI") if set(said) == {"not_counted"} else None


def outcome(case, tally):
    """Who is elected, who ties and how many seats are left."""
    people = case.copies if case.form == "OPINION" else case.copies - 2
    if case.form == "CONFIDENCE":
        return {"elected": set(), "tied": [], "seatsLeft": 0}
    if case.form == "OPINION":
        return {"elected": {c for c, n in tally.items() if 10 * n > 3 * people}, "tied": [], "seatsLeft": 0}
    over = {c: n for c, n in tally.items() if 2 * n > people}
    if len(over) <= case.seats:
        return {"elected": set(over), "tied": [], "seatsLeft": case.seats - len(over)}
    ranked = sorted(over.values(), reverse=True)
    last = ranked[case.seats - 1]
    if ranked[case.seats] < last:
        return {"elected": {c for c, n in over.items() if n >= last}, "tied": [], "seatsLeft": 0}
    return {"elected": {c for c, n in over.items() if n > last},
            "tied": sorted(c for c, n in over.items() if n == last),
            "seatsLeft": case.seats - sum(n > last for n in over.values())}


# A pen and a scanner.


class Sheet:
    """A page of paper: millimetres in, pixels out."""

    def __init__(self, picture, paper, rng):
        self.picture = picture.convert("RGB")
        self.scale = self.picture.width / paper["width"]
        self.pen = ImageDraw.Draw(self.picture)
        self.rng = rng
        self.colour = PEN[rng.choice(list(PEN))]
        self.width = rng.uniform(0.4, 0.7)

    def stroke(self, points):
        width = max(2, round(self.width * self.scale))
        dots = [(x * self.scale, y * self.scale) for x, y in points]
        self.pen.line(dots, fill=self.colour, width=width, joint="curve")

    def cross(self, box):
        x, y, w, h = (box[key] for key in "xywh")
        jitter = lambda: self.rng.uniform(-0.06, 0.06)
        near, far = 0.2, 0.8
        at = lambda u, v: (x + (u + jitter()) * w, y + (v + jitter()) * h)
        self.stroke([at(near, near), at(far, far)])
        self.stroke([at(far, near), at(near, far)])

    def strike(self, name):
        middle = name["y"] + name["h"] / 2
        tilt = lambda: self.rng.uniform(-0.25, 0.25)
        x, end = name["x"] - self.rng.uniform(0, 1.5), name["x"] + name["w"] + self.rng.uniform(0, 1.5)
        self.stroke([(x, middle + tilt()), ((x + end) / 2, middle + tilt()), (end, middle + tilt())])

    def scanned(self):
        angle = self.rng.uniform(-1.5, 1.5)
        shift = (self.rng.uniform(-1, 1) * self.scale, self.rng.uniform(-1, 1) * self.scale)
        turned = self.picture.rotate(angle, Image.BICUBIC, translate=shift, fillcolor="white")
        return turned.transpose(Image.ROTATE_180) if self.rng.random() < 0.2 else turned


def save(case, pictures, folder):
    """Writes the scans in feeding order; gives the name and page under which each will be found."""
    bitonal = case.kind.startswith("tiff")
    pages = [p.convert("L").point(lambda v: 255 if v > 140 else 0).convert("1") if bitonal else p for p in pictures]
    if case.kind in ("tiffs", "pdf"):
        path = folder / ("scan.tif" if bitonal else "scan.pdf")
        how = {"compression": "group4"} if bitonal else {"quality": 85}
        pages[0].save(path, save_all=True, append_images=pages[1:], resolution=case.dpi, dpi=(case.dpi, case.dpi), **how)
        return [(path.name, i + 1) for i in range(len(pages))]
    ending, how = {"png": ("png", {}), "jpeg": ("jpg", {"quality": 80}), "tiff": ("tif", {"compression": "group4"})}[case.kind]
    places = []
    for i, page in enumerate(pages):
        path = folder / f"phiếu {i + 1}.{ending}"
        page.save(path, dpi=(case.dpi, case.dpi), **how)
        places.append((path.name, 1))
    return places


# The run.


def run(launcher, *args, expect=(0,)):
    done = subprocess.run([launcher, *map(str, args)], capture_output=True, text=True, check=False)
    if done.returncode not in expect:
        raise AssertionError(f"{args[0]} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.returncode


def printed(case, work, launcher):
    (work / "congress.json").write_text(json.dumps(congress(case), ensure_ascii=False), encoding="utf-8")
    run(launcher, "ballots", "--congress", work / "congress.json", "--election", "e1", "--copies", 1,
        "--out", work / "printed")
    subprocess.run(["pdftoppm", "-r", str(case.dpi), "-png", work / "printed" / "ballots.pdf", work / "page"], check=True)
    layout = json.loads((work / "printed" / "layout.json").read_text(encoding="utf-8"))
    rasters = [Image.open(path) for path in sorted(work.glob("page-*.png"))]
    assert len(rasters) == len(layout["pages"]), "ballots.pdf and layout.json differ in pages"
    assert sum(len(page["rows"]) for page in layout["pages"]) == case.names, "layout.json lacks rows"
    return layout, rasters


def mark(layout, rasters, marks, rng):
    sheets = []
    for page, raster in zip(layout["pages"], rasters):
        sheet = Sheet(raster, layout["paper"], rng)
        for row in page["rows"]:
            for made in marks[row["row"]]:
                if made == "strike":
                    sheet.strike(row["name"])
                else:
                    sheet.cross(row["boxes"][made])
        sheets.append(sheet.scanned())
    return sheets


class Comparison:
    """What the program wrote, against what was marked."""

    def __init__(self, case, out):
        self.case = case
        self.result = json.loads((out / "result.json").read_text(encoding="utf-8"))
        lines = [json.loads(line) for line in (out / "sheets.jsonl").read_text(encoding="utf-8").splitlines()]
        self.lines = {(Path(line["source"]).name, line["page"]): line for line in lines}
        self.wrong, self.asked = [], 0
        self.tally, self.grounds, self.valid = Counter(), Counter(), 0
        self.same("pages", self.result["pages"], len(lines))

    def same(self, what, seen, meant):
        if seen != meant:
            self.wrong.append(f"{what}: {seen!r}, marked as {meant!r}")

    def ballot(self, marks, pages):
        """One ballot, a place and a page of the layout for each of its sides."""
        said, against = votes(self.case, marks), objection(self.case, marks)
        lines = [self.lines[place] for place, _ in pages]
        doubts = any(row["vote"] == "unsure" for line in lines for row in line["rows"])
        for (place, page), line in zip(pages, lines):
            self.same(f"{place} ballotPage", line["ballotPage"], page["page"])
            self.same(f"{place} votes", {row["row"]: row["vote"] for row in line["rows"] if row["vote"] != "unsure"},
                      {row["row"]: said[row["row"]] for row, seen in zip(page["rows"], line["rows"])
                       if seen["vote"] != "unsure"})
            if not doubts:
                self.same(f"{place} status", line["status"], "referred" if against else "valid")
                self.same(f"{place} proposal", line["proposal"], against and against[1])
                self.same(f"{place} reasons", line["reasons"], [against[0]] if against else [])
        if doubts:
            self.asked += 1
        elif against:
            self.grounds[against[1]] += 1
        else:
            self.valid += 1
            self.tally.update(f"c{row:03}" for row, vote in said.items() if vote == "for")

    def totals(self):
        ids = [f"c{i + 1:03}" for i in range(self.case.names)]
        tally = {candidate: self.tally[candidate] for candidate in ids}
        collected = self.case.copies - self.asked
        for what, meant in (("ballots", self.case.copies), ("collected", collected), ("valid", self.valid),
                            ("invalid", dict(self.grounds)), ("waiting", self.asked)):
            self.same(what, self.result[what], meant)
        if self.case.form != "CONFIDENCE":
            self.same("votes", {c["id"]: c["votes"] for c in self.result["candidates"]}, tally)
        meant, seen = outcome(self.case, tally), self.result["outcome"]
        self.same("elected", set(seen["elected"]), meant["elected"])
        self.same("tied", seen["tied"], meant["tied"])
        self.same("seatsLeft", seen["seatsLeft"], meant["seatsLeft"])


def try_case(case, work, launcher, seed):
    rng = random.Random(f"{seed} {case.name}")
    scans = work / "scans"
    scans.mkdir(parents=True)
    layout, rasters = printed(case, work, launcher)
    ballots = [plan(case, copy, rng) for copy in range(case.copies)]
    pictures = [picture for marks in ballots for picture in mark(layout, rasters, marks, rng)]
    places = save(case, pictures, scans)
    account = {key: case.copies for key in ("printed", "issued", "collected", "present")}
    (work / "account.json").write_text(json.dumps({**account, "unused": 0, "spoilt": 0, "people": {}}), encoding="utf-8")
    ended = run(launcher, "count", "--congress", work / "congress.json", "--election", "e1", "--scans", scans,
                "--account", work / "account.json", "--accept-proposals", "--out", work / "counted", expect=(0, 3))
    found = Comparison(case, work / "counted")
    sides = len(layout["pages"])
    for copy, marks in enumerate(ballots):
        found.ballot(marks, list(zip(places[copy * sides:], layout["pages"])))
    found.totals()
    found.same("lines", len(found.lines), len(places))
    found.same("exit status", ended, 3 if found.asked else 0)
    return found


def main():
    parser = argparse.ArgumentParser(description="Marks printed ballots and compares what the program reads.")
    parser.add_argument("cases", nargs="*", help="names of cases; none: every case")
    parser.add_argument("--launcher", default=ROOT / "kiemphieu", type=Path)
    parser.add_argument("--work", default=Path("kiemphieu-outside"), type=Path, help="a new folder for everything made")
    parser.add_argument("--seed", default=1, type=int)
    parser.add_argument("--list", action="store_true", help="only list the cases")
    args = parser.parse_args()
    chosen = [case for case in CASES if not args.cases or case.name in args.cases]
    if args.list or not chosen:
        print(*(case.name for case in CASES), sep="\n")
        return 0 if args.list else 2
    failed = asked = 0
    for case in chosen:
        try:
            found = try_case(case, args.work / case.name, args.launcher, args.seed)
            wrong, doubts = found.wrong, found.asked
        except AssertionError as trouble:
            wrong, doubts = [str(trouble)], 0
        failed += bool(wrong)
        asked += doubts
        note = f", {doubts} left to people" if doubts else ""
        print(f"{'WRONG' if wrong else 'ok':5} {case.name}: {case.copies} ballots{note}", flush=True)
        for line in wrong[:20]:
            print("     ", line)
    ballots = sum(case.copies for case in chosen)
    print(f"{len(chosen) - failed} of {len(chosen)} cases not contradicted, {asked} of {ballots} ballots left to people "
          f"though plainly marked, seed {args.seed}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
