package cn.shegong.domain.project;

/** 周期长度: how long a project's purchase cycle is. */
public sealed interface CycleLength {

    /** The shortest that may be agreed, months. */
    int LEAST = 1;
    /** The longest that may be agreed, months. */
    int MOST = 60;
    /** As the measures say. */
    CycleLength USUAL = new Usual();

    /**
     * {@return how long a cycle is, months}
     *
     * @param usual the measures' own length, months
     */
    int months(int usual);

    /** As the measures in force at its opening say. */
    record Usual() implements CycleLength {
        @Override
        public int months(int usual) {
            return usual;
        }
    }

    /**
     * 1 to 60 months, agreed for this project.
     *
     * @param months 1 to 60
     */
    record Agreed(int months) implements CycleLength {

        /**
         * Both ends are taken.
         *
         * @param months 1 to 60
         * @throws IllegalArgumentException if out of range
         */
        public Agreed {
            if (months < LEAST || months > MOST) {
                throw new IllegalArgumentException("a cycle has 1 to 60 months: " + months);
            }
        }

        @Override
        public int months(int usual) {
            return months;
        }
    }
}
