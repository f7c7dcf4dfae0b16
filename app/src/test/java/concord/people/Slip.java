package concord.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ways in which F1 says that somebody's record was written down wrongly. */
enum Slip {
    VOWEL_SWAPPED {
        @Override
        Name name(Name name, Random random) {
            return family(name, swapVowel(name.family(), random));
        }
    },
    LETTERS_TRANSPOSED {
        @Override
        Name name(Name name, Random random) {
            char[] letters = name.family().toCharArray();
            int at = 1 + random.nextInt(letters.length - 2);
            char first = letters[at];
            letters[at] = letters[at + 1];
            letters[at + 1] = first;
            return family(name, new String(letters));
        }
    },
    LETTER_DOUBLED {
        @Override
        Name name(Name name, Random random) {
            int at = 1 + random.nextInt(name.family().length() - 1);
            return family(
                    name,
                    name.family().substring(0, at)
                            + name.family().charAt(at - 1)
                            + name.family().substring(at));
        }
    },
    NAMES_SWAPPED {
        @Override
        Name name(Name name, Random random) {
            return Name.used(/* given= */ name.family(), /* family= */ name.given());
        }
    },
    DIACRITICS {
        @Override
        Name name(Name name, Random random) {
            return Name.used(
                    name.given().replace('a', 'á').replace('o', 'ö'),
                    name.family().replace('e', 'é').replace('i', 'ï'));
        }
    },
    DAY_AND_MONTH_SWAPPED {
        @Override
        Born born(Born born) {
            LocalDate day = Objects.requireNonNull(born.day());
            try {
                return Born.on(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
            } catch (DateTimeException noSuchDay) {
                return born;
            }
        }
    },
    MISSPELT_AND_MOVED {
        @Override
        Name name(Name name, Random random) {
            return VOWEL_SWAPPED.name(name, random);
        }

        @Override
        List<Address> addresses(List<Address> addresses) {
            return List.of(new Address("", "ZQ1 1ZZ"));
        }
    };

    private static final Pattern VOWEL = Pattern.compile("[aeiou]");

    PersonDetails on(PersonDetails right, Random random) {
        return new PersonDetails(
                List.of(name(right.names().getFirst(), random)), born(right.born()), addresses(right.addresses()));
    }

    Name name(Name name, Random random) {
        return name;
    }

    Born born(Born born) {
        return born;
    }

    List<Address> addresses(List<Address> addresses) {
        return addresses;
    }

    private static Name family(Name name, String family) {
        return Name.used(name.given(), family);
    }

    private static String swapVowel(String word, Random random) {
        List<MatchResult> vowels =
                VOWEL.matcher(word.toLowerCase(Locale.ROOT)).results().toList();
        int at = vowels.get(random.nextInt(vowels.size())).start();
        char other = word.charAt(at) == 'e' ? 'a' : 'e';
        return word.substring(0, at) + other + word.substring(at + 1);
    }
}
