package vn.kiemphieu.counter.printing;

/** Where a print job stands. */
public sealed interface JobState {
    /** It waits behind others. */
    record Queued() implements JobState {}

    /**
     * The printer is at it.
     *
     * @param pages how many it says it has printed; zero where it does not say
     */
    record Printing(int pages) implements JobState {}

    /** The printer took all of it. CUPS cannot see what lies in the tray: people count the sheets. */
    record Done() implements JobState {}

    /**
     * Nothing more comes out until people do something.
     *
     * @param vietnamese what happened and what to do
     * @param english the same in English
     * @param ended whether the job is over and must be printed anew
     */
    record Stopped(String vietnamese, String english, boolean ended) implements JobState {}
}
