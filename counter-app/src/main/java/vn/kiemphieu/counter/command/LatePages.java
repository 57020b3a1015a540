package vn.kiemphieu.counter.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kiemphieu.scanner.PageFile;
import vn.kiemphieu.scanner.ScannerException;

/** Pages that came while others were read: a scanner is still writing, and nobody has looked at them. */
final class LatePages {
    private LatePages() {}

    /** @throws ScannerException if there are pages now that were not there before; those gone have their own lines */
    static void refuse(List<PageFile> now, List<PageFile> before) {
        Set<Place> known = new HashSet<>(before.stream().map(Place::of).toList());
        List<Place> late = now.stream()
                .map(Place::of)
                .filter(place -> !known.contains(place))
                .toList();
        if (!late.isEmpty()) {
            throw new ScannerException(
                    "Trong khi đọc đã có thêm " + late.size() + " trang chưa đọc, như "
                            + late.get(0).source() + " trang " + late.get(0).page()
                            + "; hãy chờ máy quét ghi xong rồi chạy lại đúng lệnh này để làm tiếp.",
                    null);
        }
    }

    private record Place(String source, int page) {
        static Place of(PageFile page) {
            return new Place(page.source(), page.page());
        }
    }
}
