package concord.access;

import concord.platform.gate.Refusal;

/** What the room {@code access} refuses. */
sealed interface AccessRefusal extends Refusal {

    /** Another member of staff signs in under this name. */
    record UserNameTaken() implements AccessRefusal {
        @Override
        public String code() {
            return "access.user-name-taken";
        }

        @Override
        public String rule() {
            return "One account, one member of staff";
        }

        @Override
        public String whatStandsInTheWay() {
            return "Another member of staff signs in under this user name. No account was made.";
        }

        @Override
        public String whatToDo() {
            return "Choose another user name.";
        }

        @Override
        public Kind kind() {
            return Kind.INPUT;
        }
    }

    /** The post is not held or covered by the person who asks to wear it. */
    record NotYourPost() implements AccessRefusal {
        @Override
        public String code() {
            return "access.not-your-post";
        }

        @Override
        public String rule() {
            return "A post is worn by those who hold or cover it";
        }

        @Override
        public String whatStandsInTheWay() {
            return "You do not hold or cover this post today. You are still acting as before.";
        }

        @Override
        public String whatToDo() {
            return "Choose one of the posts listed, or ask your agency's administrator.";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }
}
