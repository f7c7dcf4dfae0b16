package concord.files;

import concord.platform.gate.Refusal;

/** Why a file was not taken or not shown. */
public sealed interface FilesRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INPUT;
    }

    @Override
    default String rule() {
        return "What Concord takes in";
    }

    /** There is nothing in the file. */
    record EmptyFile() implements FilesRefusal {
        @Override
        public String code() {
            return "files.empty";
        }

        @Override
        public String whatStandsInTheWay() {
            return "The file is empty. It was not kept.";
        }

        @Override
        public String whatToDo() {
            return "Choose the file again, or send it without this file.";
        }
    }

    /** The file is larger than Concord keeps. */
    record TooLarge(int megabytes) implements FilesRefusal {
        @Override
        public String code() {
            return "files.too-large";
        }

        @Override
        public String whatStandsInTheWay() {
            return "The file is larger than " + megabytes + " MB. It was not kept.";
        }

        @Override
        public String whatToDo() {
            return "Send a smaller version, or split it into parts.";
        }
    }

    /** The kind of file is not on the list. */
    record KindNotTaken() implements FilesRefusal {
        @Override
        public String code() {
            return "files.kind-not-taken";
        }

        @Override
        public String whatStandsInTheWay() {
            return "This kind of file cannot be taken. It was not kept.";
        }

        @Override
        public String whatToDo() {
            return "Send a PDF, a picture, a Word, Excel or OpenDocument file, an e-mail, plain text, sound or film.";
        }
    }

    /** The content is of another kind than the name says. */
    record ContentDisagrees(String claimed) implements FilesRefusal {
        @Override
        public String code() {
            return "files.content-disagrees";
        }

        @Override
        public String whatStandsInTheWay() {
            return "The file's name says \"" + claimed + "\", but its content is something else. It was not kept.";
        }

        @Override
        public String whatToDo() {
            return "Open the file, save it again in that kind, and send the new one.";
        }
    }

    /** The key of the person has been destroyed: what was sealed under it is gone. */
    record KeyDestroyed() implements FilesRefusal {
        @Override
        public String code() {
            return "files.key-destroyed";
        }

        @Override
        public String rule() {
            return "Erasure (UK GDPR Art 17; DPA 2018 s.47)";
        }

        @Override
        public String whatStandsInTheWay() {
            return "What was kept about this person has been erased and cannot be read.";
        }

        @Override
        public String whatToDo() {
            return "Ask your information guardian if you need to know when and why.";
        }

        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }
}
