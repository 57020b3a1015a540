package vn.kiemphieu.report.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemphieu.report.flow.Beside;
import vn.kiemphieu.report.flow.Beside.Stack;
import vn.kiemphieu.report.flow.Block;
import vn.kiemphieu.report.flow.Kept;
import vn.kiemphieu.report.flow.Paragraph.Align;
import vn.kiemphieu.report.flow.Space;
import vn.kiemphieu.report.flow.Table;

/** Places to sign. They stay on one page with the words they follow; many members sign in a table, which may run on. */
final class Signatures {
    private final Wording wording;
    private final Typography type;

    Signatures(Manuscript manuscript) {
        this.wording = manuscript.wording();
        this.type = manuscript.typography();
    }

    /**
     * Somebody who signs for a body.
     *
     * @param key of the body's words; the role stands under {@code .role}
     * @param name printed below the signature; may be empty
     */
    record Signer(String key, String name) {}

    /** The signers side by side. */
    Block heads(List<Signer> signers) {
        return new Kept(List.of(titles(signers), new Space(type.measure("signature.height")), names(signers)), true);
    }

    /** What stands above the signatures. */
    Block titles(List<Signer> signers) {
        boolean roles = signers.stream().anyMatch(signer -> !role(signer).isEmpty());
        return beside(signers.stream().map(signer -> title(signer, roles)).toList());
    }

    /** The names below them. */
    Block names(List<Signer> signers) {
        return beside(
                signers.stream().map(signer -> List.of(name(signer.name()))).toList());
    }

    /** Members, few enough to sign in blocks of a row each. */
    List<Block> inRows(List<String> names) {
        int columns = (int) type.measure("signature.columns");
        List<Block> rows = new ArrayList<>();
        for (int from = 0; from < names.size(); from += columns) {
            rows.add(new Space(type.measure("signature.height")));
            rows.add(beside(IntStream.range(from, from + columns)
                    .mapToObj(i -> i < names.size() ? List.of(name(names.get(i))) : List.<Block>of())
                    .toList()));
        }
        return rows;
    }

    /** Members, a line each. */
    Block inTable(List<String> names) {
        List<Table.Column> columns = List.of(
                type.column(wording.text("column.no"), "no", Align.CENTRE),
                Typography.restColumn(wording.text("column.name")),
                type.column(wording.text("column.signature"), "signature", Align.CENTRE));
        List<List<String>> rows = IntStream.range(0, names.size())
                .mapToObj(i -> List.of(Integer.toString(i + 1), names.get(i), ""))
                .toList();
        return type.roomyTable(columns, rows);
    }

    private List<Block> title(Signer signer, boolean roles) {
        List<Block> lines = new ArrayList<>();
        lines.add(type.centred(wording.text(signer.key()), type.bold("body")));
        if (roles) {
            lines.add(type.centred(role(signer), type.bold("body")));
        }
        lines.add(type.centred(wording.text("sign.hint"), type.italic("small")));
        return lines;
    }

    private String role(Signer signer) {
        return wording.text(signer.key() + ".role");
    }

    private Block name(String name) {
        return name.isEmpty()
                ? type.centred(wording.text("blank.name"), type.regular("body"))
                : type.centred(name, type.bold("body"));
    }

    private static Block beside(List<? extends List<Block>> stacks) {
        return new Beside(stacks.stream().map(blocks -> new Stack(1, blocks)).toList());
    }
}
