#!/bin/sh
# From a day at a kiosk to the page that everybody sees: a real congress is counted from drawn ballots by people with PINs, its
# committee signs with keys of their own, openssl and minisign look at it, the office imports it by the code on the paper
# minutes, and a browser without a screen keeps a picture of each page. Started by ./kiemphieu prove published.
#
# usage: published.sh KIEMPHIEU JAVA CLASSPATH OUT
# exit status: 0 the names on the public page are those of the result; any other: the last lines say what is wrong
set -eu

kiemphieu=$1
java=$2
classes=$3
out=$4
pin=274918 # of everybody in a rehearsed day (counter.kiosk.day.Rehearsal)
congress=ha-tinh-demo
election=ubkt

step() {
    printf '%s\n' "== $1" >&2
}

failed() {
    printf '%s\n' "$1" >&2
    exit 4
}

step "Đếm một đại hội chính thức ở máy kiểm phiếu"
mkdir -p "$out"
"$kiemphieu" prove official-count --out "$out"
day=$(ls -dt "$out"/official-count-* | head -n 1)
cd "$day"

step "Hai người của ban kiểm phiếu tạo khóa"
for who in a b; do
    printf 'mat khau cua %s\nmat khau cua %s\n' $who $who |
        "$kiemphieu" committee-key --pins stdin --out $who.key
done

public() {
    sed -n 2p "$1"
}
cat >keys.json <<END
{"schema": 1, "keys": [
  {"role": "kiosk", "holder": "Máy 07", "key": "$(public home/that/kiosk.key.pub)",
   "from": "2026-01-01", "until": "2099-12-31", "revoked": false},
  {"role": "committee", "holder": "Nguyễn Văn Trưởng", "congress": "$congress", "key": "$(public a.key.pub)",
   "from": "2026-01-01", "until": "2099-12-31", "revoked": false},
  {"role": "committee", "holder": "Trần Ủy Viên", "congress": "$congress", "key": "$(public b.key.pub)",
   "from": "2026-01-01", "until": "2099-12-31", "revoked": false}]}
END

step "Ký gói kết quả"
printf 'mat khau cua a\nmat khau cua b\n%s\n%s\n' $pin $pin | "$kiemphieu" session close \
    --session home/that/phien-001 --people home/that/people.json --key home/that/kiosk.key --pins stdin \
    --account $election=account.json --committee a.key --committee b.key --keys keys.json --out out --by n1 --by n2
bundle=out/$election/$congress-$election-1.kqbc

step "Tự kiểm tra bằng openssl và minisign, đúng các lệnh máy in ra"
"$kiemphieu" verify "$bundle" --keys keys.json >verified.txt
sed -n 's/^  //p' verified.txt >check.sh
sh -eu check.sh

step "Nhập, duyệt, đưa ra cổng, đọc trang công khai"
code=$(pdftotext "out/$election/minutes.pdf" - | grep -oE '([A-Z2-7]{4}-){4}[A-Z2-7]{4}' | head -n 1)
[ -n "$code" ] || failed "Không thấy mã ở chân biên bản."
cd "$(dirname "$kiemphieu")/intranet-suite"
exec "$java" -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$classes" \
    vn.kiemphieu.suite.command.PublishedProof \
    "$day/stick/dai-hoi.json" "$day/keys.json" "$day/$bundle" "$day/out/$election/result.json" "$code"
