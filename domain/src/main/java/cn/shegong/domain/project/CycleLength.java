package cn.shegong.domain.project;

/** 周期长度: how long a project's purchase cycle is. */
public sealed interface CycleLength {

    int LEAST = 12;
    int MOST = 60;
    CycleLength USUAL = new Usual();

    /**
     * @param usual the measures' own length
     */
    int months(int usual);

    /** As the measures in force at its opening say. */
    record Usual() implements CycleLength {
        @Override
        public int months(int usual) {
            return usual;
        }
    }

    /** 12 to 60 months, agreed for this project. */
    record Agreed(int months) implements CycleLength {

        /**
         * @throws IllegalArgumentException if out of range
         */
        public Agreed {
            if (months < LEAST || months > MOST) {
                throw new IllegalArgumentException("a cycle has 12 to 60 months: " + months);
            }
        }

        @Override
        public int months(int usual) {
            return months;
        }
    }
}
