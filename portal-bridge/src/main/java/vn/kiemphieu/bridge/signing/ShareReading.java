package vn.kiemphieu.bridge.signing;

/** What came of reading a share that somebody typed from paper. */
public sealed interface ShareReading permits Share, ShareReading.Mistyped, ShareReading.WrongLength {
    /**
     * One group of five is not as on the paper.
     *
     * @param group from 1; 0 where each group is right in itself but not all of them together
     */
    record Mistyped(int group) implements ShareReading {
        /** For the screen. */
        public String vietnamese() {
            return group == 0
                    ? "Mảnh khóa gõ chưa đúng; hãy đối chiếu từng nhóm với tờ giấy."
                    : "Nhóm thứ " + group + " gõ chưa đúng; hãy đối chiếu với tờ giấy.";
        }
    }

    /**
     * Too few or too many groups, or one that has not five characters.
     *
     * @param group the first that has not five characters; 0 where all have, but there are not as many groups as on paper
     * @param groups how many there are
     */
    record WrongLength(int group, int groups) implements ShareReading {
        /** For the screen. */
        public String vietnamese() {
            return group == 0
                    ? "Có " + groups + " nhóm, phải là " + ShareText.GROUPS + " nhóm, mỗi nhóm 5 ký tự."
                    : "Nhóm thứ " + group + " không đủ hoặc thừa ký tự; mỗi nhóm có 5 ký tự.";
        }
    }
}
