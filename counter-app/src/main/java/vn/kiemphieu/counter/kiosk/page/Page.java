package vn.kiemphieu.counter.kiosk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One screen as people see it now: where in the day, what it is about, at most one main action, and a way back.
 *
 * @param id stable name
 * @param beside what stands large at the left of the parts, most often a picture
 */
public record Page(
        String id,
        Optional<DayStep> step,
        Words title,
        Optional<Part> beside,
        List<Part> parts,
        Optional<Action> main,
        List<Action> others,
        Optional<Action> back) {
    public Page {
        parts = List.copyOf(parts);
        others = List.copyOf(others);
    }

    /** Begins a page. */
    public static Draft about(String id, Words title) {
        return new Draft(id, title);
    }

    /** Everything that can be done here, the main action first. */
    public List<Action> actions() {
        return Stream.of(
                        main.stream(),
                        parts.stream()
                                .filter(Part.Choices.class::isInstance)
                                .flatMap(part -> ((Part.Choices) part).actions().stream()),
                        others.stream(),
                        back.stream())
                .flatMap(each -> each)
                .toList();
    }

    /** The action under a name, if it is offered now. */
    public Optional<Action> action(String name) {
        return actions().stream()
                .filter(action -> action.id().equals(name) && action.isOffered())
                .findFirst();
    }

    /** Whether this is the same screen with the same things to do in the same places; what people read may differ. */
    public boolean offersTheSameAs(Page other) {
        return id.equals(other.id)
                && step.equals(other.step)
                && title.equals(other.title)
                && main.isPresent() == other.main.isPresent()
                && back.isPresent() == other.back.isPresent()
                && actions().stream()
                        .map(Action::face)
                        .toList()
                        .equals(other.actions().stream().map(Action::face).toList());
    }

    /** Whether a page that came after this one leads on as this one did, and refuses nothing that this one did not. */
    public boolean leadsLike(Page next) {
        return main.map(Action::id).equals(next.main.map(Action::id)) && (refuses() || !next.refuses());
    }

    private boolean refuses() {
        return parts.stream().anyMatch(part -> part instanceof Part.Say say && say.tone() == Tone.TROUBLE)
                || fields().stream().anyMatch(field -> !field.mistake().equals(Words.NONE));
    }

    /** Every place to type in. */
    public List<Field> fields() {
        return parts.stream()
                .filter(Part.Form.class::isInstance)
                .flatMap(part -> ((Part.Form) part).fields().stream())
                .toList();
    }

    /** The same with something said above everything else. */
    public Page saying(Part first) {
        List<Part> all = new ArrayList<>();
        all.add(first);
        all.addAll(parts);
        return new Page(id, step, title, beside, all, main, others, back);
    }

    /** The same as it stands now, whatever is typed into it later. */
    public Page asItStands() {
        List<Part> now = parts.stream()
                .map(part -> part instanceof Part.Form form
                        ? new Part.Form(
                                form.fields().stream().map(Field::asItStands).toList())
                        : part)
                .toList();
        return new Page(id, step, title, beside, now, main, others, back);
    }

    /** The same with one more thing that can be done. */
    public Page offering(Action action) {
        List<Action> all = new ArrayList<>(others);
        all.add(action);
        return new Page(id, step, title, beside, parts, main, all, back);
    }

    /** A page while it is put together. */
    public static final class Draft {
        private final String id;
        private final Words title;
        private final List<Part> parts = new ArrayList<>();
        private final List<Action> others = new ArrayList<>();
        private Optional<DayStep> step = Optional.empty();
        private Optional<Part> beside = Optional.empty();
        private Optional<Action> main = Optional.empty();
        private Optional<Action> back = Optional.empty();

        private Draft(String id, Words title) {
            this.id = id;
            this.title = title;
        }

        public Draft at(DayStep where) {
            step = Optional.of(where);
            return this;
        }

        public Draft beside(Part large) {
            beside = Optional.of(large);
            return this;
        }

        public Draft with(Part part) {
            parts.add(part);
            return this;
        }

        public Draft say(Words text) {
            return with(new Part.Say(text, Tone.PLAIN));
        }

        public Draft say(Words text, Tone tone) {
            return with(new Part.Say(text, tone));
        }

        public Draft main(Action action) {
            main = Optional.of(action);
            return this;
        }

        public Draft other(Action action) {
            others.add(action);
            return this;
        }

        public Draft back(Words label, Runnable run) {
            back = Optional.of(Action.of("back", label, run).at("Esc"));
            return this;
        }

        public Page done() {
            return new Page(id, step, title, beside, parts, main, others, back);
        }
    }
}
