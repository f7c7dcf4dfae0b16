package concord.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Names and addresses for invented people, drawn from what one may hear in any British town. */
final class NamePool {

    private static final List<String> BOYS = names("""
            Adam Aaron Adeel Alfie Ali Andrei Archie Arjun Ben Bilal Callum Cameron Charlie Connor Daniel Dariusz David
            Declan Dylan Edward Elijah Ethan Ewan Faisal Finlay Gabriel George Hamza Harry Hassan Henry Ibrahim Isaac
            Jack Jacob Jake Jamie Jayden Joel Jordan Joseph Joshua Kai Kieran Kwame Leo Lewis Liam Logan Luca Luke Marcus
            Mason Matthew Max Mohammed Nathan Noah Oliver Omar Oscar Owen Patrick Rafael Rayan Reece Rhys Riley Robert
            Rohan Ryan Sam Samuel Sebastian Stefan Tariq Theo Thomas Toby Tomasz Tyler William Yusuf Zac Zain""");

    private static final List<String> GIRLS = names("""
            Aaliyah Abigail Aisha Alice Amelia Amy Anya Beth Caitlin Charlotte Chloe Daisy Ella Emily Erin Eva Fatima
            Freya Grace Hannah Holly Ioana Isla Jasmine Jessica Kayla Keira Lauren Layla Leah Lily Lucy Maisie Maryam
            Megan Mia Molly Nia Olivia Phoebe Poppy Priya Rosie Ruby Safiya Sara Scarlett Sophie Tia Zara""");

    private static final List<String> FAMILIES = names("""
            Abbott Adeyemi Ahmed Akhtar Ali Allen Anderson Archer Bailey Baker Banerjee Barker Barnes Begum Bell Bennett
            Booth Bradley Brennan Brooks Burton Byrne Campbell Carr Chapman Chowdhury Clarke Coleman Collins Cooper Cox
            Davies Dawson Dixon Doyle Edwards Ellis Evans Farrell Fletcher Foster Francis Gallagher Gibson Gill Graham
            Grant Griffiths Hall Harper Harris Hart Hassan Holmes Hudson Hughes Hunt Hussain Ismail Jackson James Jones
            Kaur Kelly Kennedy Khan King Knight Kowalski Lawson Lee Lewis Lloyd Marsh Mason McKenzie Mensah Miah Miller
            Mills Mitchell Moore Morgan Morris Murphy Murray Nowak Okafor Osei Owen Palmer Parker Patel Pearson Perera
            Popescu Powell Price Quinn Rahman Reid Reynolds Richards Roberts Robinson Rogers Ross Russell Ryan Saunders
            Scott Shah Sharma Shaw Silva Simpson Singh Smith Spencer Stevens Stewart Taylor Thomas Thompson Turner
            Walker Wallace Walsh Ward Watson Webb West Williams Wilson Wood Wright Yilmaz Young""");

    private static final List<String> STREETS = List.of(
            "Millrace Lane",
            "Tannery Street",
            "Quarry Rise",
            "Heron Close",
            "Old Ferry Road",
            "Saltpan Way",
            "Cloth Hall Street",
            "Beacon Terrace",
            "Orchard Gardens",
            "Station Approach",
            "Plover Court",
            "Dyers Row");

    /** No postcode area begins with these letters. */
    private static final List<String> DISTRICTS = List.of("CQ1", "CQ4", "EQ2", "HQ3", "JQ2", "WQ1", "DQ7", "KQ5");

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private NamePool() {}

    static Persona persona(String gender, LocalDate born, RandomGenerator draw) {
        List<String> given = switch (gender) {
            case "female" -> GIRLS;
            case "male" -> BOYS;
            default -> draw.nextBoolean() ? BOYS : GIRLS;
        };
        return new Persona(
                one(given, draw),
                one(FAMILIES, draw),
                born,
                gender,
                draw.nextInt(1, 140) + " " + one(STREETS, draw),
                postcode(draw));
    }

    /** As somebody might write it who heard it on the telephone. */
    static String misspelt(String family) {
        String heard =
                family.replace("ph", "f").replace("ck", "k").replace("y", "ie").replace("ee", "ea");
        if (!heard.equals(family)) {
            return heard;
        }
        int middle = family.length() / 2;
        return family.substring(0, middle) + family.charAt(middle) + family.substring(middle);
    }

    static <T> T one(List<T> some, RandomGenerator draw) {
        return some.get(draw.nextInt(some.size()));
    }

    private static String postcode(RandomGenerator draw) {
        return "%s %d%c%c".formatted(one(DISTRICTS, draw), draw.nextInt(1, 9), letter(draw), letter(draw));
    }

    private static char letter(RandomGenerator draw) {
        return LETTERS.charAt(draw.nextInt(LETTERS.length()));
    }

    private static List<String> names(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
