package vn.kiemphieu.counter.log;

/**
 * One entry of the chain for people.
 *
 * @param number in the chain, from 1
 * @param time local, to the minute
 * @param who answers for it, with roles where they are known, or worked the machine; empty where nobody is named
 * @param sentence what happened
 * @param code of the checkpoint after it, to be held against paper
 */
public record LogEntry(int number, String time, String who, String sentence, String code) {}
