package concord.matching.command;

/** The command cannot be understood. The message is a whole sentence for whoever typed it. */
final class Misuse extends Exception {

    Misuse(String sentence) {
        super(sentence);
    }
}
