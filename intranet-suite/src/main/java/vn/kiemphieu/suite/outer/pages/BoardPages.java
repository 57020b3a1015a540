package vn.kiemphieu.suite.outer.pages;

import java.util.Comparator;
import java.util.List;
import vn.kiemphieu.bridge.publication.ProvinceBoard;
import vn.kiemphieu.bridge.publication.ProvinceBoard.State;
import vn.kiemphieu.bridge.publication.ProvinceBoard.Unit;
import vn.kiemphieu.suite.outer.board.BoardShelf;
import vn.kiemphieu.suite.outer.readers.Visits;
import vn.kiemphieu.suite.outer.results.ResultQueries;
import vn.kiemphieu.suite.outer.results.ResultQueries.DayFigure;
import vn.kiemphieu.suite.web.Answer;
import vn.kiemphieu.suite.web.Refused;
import vn.kiemphieu.suite.web.Request;
import vn.kiemphieu.suite.web.Routes;
import vn.kiemphieu.suite.web.Who;

/** The whole province at a glance, and its figures over time. */
public final class BoardPages {
    private static final String AS_PUBLISHED = "thu-tu";

    private final Ground ground;

    BoardPages(Ground ground) {
        this.ground = ground;
    }

    /** All boards. */
    public record Boards(Frame frame, List<ProvinceBoard> boards) {}

    /** One board: units as published for the grid, and as sorted for the table. */
    public record Board(Frame frame, ProvinceBoard board, List<Unit> units, String sort) {
        /** How many units are in a state. */
        public long in(State state) {
            return board.units().stream().filter(unit -> unit.state() == state).count();
        }

        /** How a state is called. */
        public static String called(State state) {
            return switch (state) {
                case WAITING -> "Chưa có kết quả";
                case DONE -> "Đã có kết quả";
                case CERTIFIED -> "Đã chuẩn y";
            };
        }
    }

    /** Figures over time. */
    public record Figures(Frame frame, List<DayFigure> days, String line, int most, List<Visits.Day> visits) {}

    void routes(Routes routes) {
        routes.get("/toan-tinh", Who.PUBLIC, this::boards)
                .get("/toan-tinh/{id}", Who.PUBLIC, this::board)
                .get("/so-lieu", Who.PUBLIC, this::figures);
    }

    static int done(ProvinceBoard board) {
        return (int) board.units().stream()
                .filter(unit -> unit.state() != State.WAITING)
                .count();
    }

    private Answer boards(Request request) {
        Frame frame = ground.frame(request, "/toan-tinh").describedAs("Tiến độ đại hội của các đơn vị trong tỉnh.");
        return ground.page(
                request,
                "outer/boards.jte",
                "Toàn tỉnh",
                new Boards(frame, ground.cache().get("boards", BoardShelf::all)));
    }

    private Answer board(Request request) {
        String id = request.path("id");
        String sort = Sorting.wanted(request, AS_PUBLISHED, "don-vi", "cap", "trang-thai", "ngay");
        ProvinceBoard board = ground.cache()
                .find("board " + id, handle -> BoardShelf.find(handle, id))
                .orElseThrow(Refused::notFound);
        List<Unit> units = sort.equals(AS_PUBLISHED)
                ? board.units()
                : ground.cache()
                        .made(
                                "board " + id + " by " + sort,
                                () -> board.units().stream().sorted(order(sort)).toList());
        Frame frame = ground.frame(request, "/toan-tinh/" + id + "?sort=" + sort)
                .describedAs(
                        board.title() + ": " + done(board) + "/" + board.units().size() + " đơn vị đã có kết quả.");
        return ground.page(request, "outer/board.jte", board.title(), new Board(frame, board, units, sort));
    }

    private static Comparator<Unit> order(String sort) {
        Comparator<Unit> byName = Comparator.comparing(Unit::name, Sorting.VIETNAMESE);
        return switch (sort) {
            case "cap" -> Comparator.comparing(Unit::level, Sorting.VIETNAMESE).thenComparing(byName);
            case "trang-thai" -> Comparator.comparing(Unit::state).reversed().thenComparing(byName);
            case "ngay" ->
                Comparator.comparing(
                                (Unit unit) -> unit.day().map(Object::toString).orElse(""))
                        .reversed()
                        .thenComparing(byName);
            default -> byName;
        };
    }

    private Answer figures(Request request) {
        List<DayFigure> days = ground.cache().get("over time", ResultQueries::overTime);
        int most = days.stream().mapToInt(DayFigure::results).max().orElse(0);
        Frame frame = ground.frame(request, "/so-lieu").describedAs("Số cuộc bầu đã công bố kết quả theo ngày.");
        return ground.page(
                request,
                "outer/figures.jte",
                "Số liệu theo thời gian",
                new Figures(
                        frame,
                        days,
                        TimeLine.points(days),
                        most,
                        ground.cache().database().read(handle -> Visits.lastDays(handle, 30))));
    }
}
