package vn.kiemphieu.counter.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kiemphieu.bridge.signing.Hash;
import vn.kiemphieu.counter.people.ConfirmedPair;
import vn.kiemphieu.counter.people.Person;
import vn.kiemphieu.counter.people.PlannedStep;
import vn.kiemphieu.counter.people.Role;
import vn.kiemphieu.counter.people.Sitting;
import vn.kiemphieu.counter.people.Step;
import vn.kiemphieu.counter.setup.RequestRefused;
import vn.kiemphieu.tally.election.Congress;
import vn.kiemphieu.tally.election.Mode;
import vn.kiemphieu.tally.session.TwoPeople;

/**
 * Nobody does a step of an official session that takes two people without passing here. What two people confirm is bound to
 * the session, the step and every fact that will be written of it; each confirmation is good for one step.
 */
final class Gate {
    private static final int CODE = 16;

    private final boolean official;
    private final String session;
    private final Authority authority;
    private final InstantSource clock;
    private final Set<ConfirmedPair> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * The gate of one session.
     *
     * @param session its id
     * @throws RequestRefused if names alone are offered for an official congress
     */
    Gate(Congress congress, String session, Authority authority, InstantSource clock) {
        this.official = congress.mode() == Mode.OFFICIAL;
        this.session = session;
        this.authority = authority;
        this.clock = clock;
        if (official && authority == Authority.NAMES_ONLY) {
            throw new RequestRefused(
                    "session",
                    "đại hội chính thức: mỗi bước hai người phải đăng nhập xác nhận, không chỉ ghi tên",
                    "thêm --people TỆP; tập dượt thì dùng tệp đại hội có \"mode\":\"rehearsal\"");
        }
    }

    /**
     * Facts of a step, with the two who confirmed it and their roles in them.
     *
     * @param what the step is done to, in a few words
     * @param facts all that will be written of the step
     * @throws NotConfirmed if they did not, or may not
     */
    ObjectNode answered(Step step, String what, ObjectNode facts, TwoPeople by) {
        List<Role> roles = roles(step, what, JsonBytes.of(facts), by);
        ObjectNode all = Facts.by(by);
        Facts.roles(all, roles);
        all.setAll(facts);
        return all;
    }

    /** The roles of two who confirmed a step, in their order; empty in a rehearsal. */
    List<Role> roles(Step step, String what, byte[] facts, TwoPeople by) {
        PlannedStep planned = planned(step, what, facts);
        Optional<ConfirmedPair> pair = authority.confirmed(planned, by);
        if (pair.isEmpty()) {
            require(!official, "Phải có hai người đăng nhập xác nhận", planned);
            return List.of();
        }
        return roles(pair.get(), planned, by);
    }

    private PlannedStep planned(Step step, String what, byte[] facts) {
        String code = Hash.over((session + " " + step + " ").getBytes(StandardCharsets.UTF_8), facts)
                .hex()
                .substring(0, CODE);
        return new PlannedStep(step, what.isEmpty() ? code : what + " " + code);
    }

    private List<Role> roles(ConfirmedPair pair, PlannedStep planned, TwoPeople by) {
        require(pair.planned().equals(planned), "Hai người đã xác nhận một việc khác", planned);
        require(pair.isFresh(clock.instant()), "Xác nhận đã quá hai phút", planned);
        Person first = pair.first();
        Person second = pair.second();
        boolean asNamed = is(first, by.first()) && is(second, by.second());
        require(
                asNamed || (is(second, by.first()) && is(first, by.second())),
                "Người xác nhận không phải người đứng tên",
                planned);
        require(used.add(pair), "Xác nhận này đã dùng cho một bước", planned);
        return asNamed ? List.of(first.role(), second.role()) : List.of(second.role(), first.role());
    }

    private static boolean is(Person person, String name) {
        return person.name().equals(name);
    }

    /** Facts of work at the machine, with whoever is signed in for it. */
    ObjectNode worked(Sitting sitting, ObjectNode facts) {
        operator(sitting).ifPresent(person -> facts.put(Facts.OPERATOR, person.titled()));
        return facts;
    }

    /**
     * Whoever works the machine; empty in a rehearsal without signing in.
     *
     * @throws NotConfirmed if nobody is signed in for an official session
     */
    Optional<Person> operator(Sitting sitting) {
        Optional<Person> operator = authority.operator(sitting);
        if (official && operator.isEmpty()) {
            throw new NotConfirmed("Phải có người đăng nhập vận hành máy; thêm --people TỆP --operator MÃ.");
        }
        return operator;
    }

    private static void require(boolean holds, String otherwise, PlannedStep planned) {
        if (!holds) {
            throw new NotConfirmed(otherwise + "; chưa làm bước: " + planned.vietnamese() + ".");
        }
    }
}
