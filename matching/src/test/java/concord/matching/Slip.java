package concord.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** One way in which a record of a person differs from an earlier one; each changes one thing and leaves the rest. */
public enum Slip {
    VOWEL_IN_SURNAME {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            return inSurname(person, name -> vowelChanged(name, random));
        }
    },
    VOWEL_IN_GIVEN_NAME {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            return inGivenName(person, name -> vowelChanged(name, random));
        }
    },
    LETTERS_SWAPPED_IN_SURNAME {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            return inSurname(person, name -> neighboursSwapped(name, random));
        }
    },
    LETTER_LOST_IN_GIVEN_NAME {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            return inGivenName(person, name -> letterLost(name, random));
        }
    },
    LETTER_DOUBLED {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            return inSurname(person, name -> letterDoubled(name, random));
        }
    },
    NAMES_SWAPPED {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            PersonName name = person.names().getFirst();
            return Optional.of(named(person, /* given= */ name.family(), /* family= */ name.given()));
        }
    },
    DIACRITICS {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            return inSurname(
                    person,
                    name -> name.replace('a', 'á')
                            .replace('o', 'ö')
                            .replace('e', 'é')
                            .replace('s', 'š'));
        }
    },
    OTHER_SPELLING {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            String other = SPELLINGS.getOrDefault(person.names().getFirst().given(), "");
            return inGivenName(person, name -> other.isEmpty() ? name : other);
        }
    },
    DAY_MONTH_SWAPPED {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            LocalDate date = ((BirthDate.On) person.born()).date();
            return date.getDayOfMonth() > 12 || date.getDayOfMonth() == date.getMonthValue()
                    ? Optional.empty()
                    : Optional.of(person.born(
                            BirthDate.on(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()))));
        }
    },
    BIRTH_DATE_MISSING {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            return Optional.of(person.born(BirthDate.unknown()));
        }
    },
    BIRTH_YEAR_GUESSED {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            int year = ((BirthDate.On) person.born()).date().getYear();
            return Optional.of(person.born(BirthDate.about(year + random.nextInt(3) - 1)));
        }
    },
    ANOTHER_NAME_FIRST {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            PersonName name = person.names().getFirst();
            return Optional.of(named(person, "Quentin", "Zimbelmann").alsoKnownAs(name.given(), name.family()));
        }
    },
    POSTCODE_MISSING {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            return Optional.of(new PersonRecord(person.id(), person.names(), person.born(), List.of()));
        }
    },
    MOVED {
        @Override
        public Optional<PersonRecord> of(PersonRecord person, Random random) {
            return Optional.of(PersonRecord.called(
                            person.id(),
                            person.names().getFirst().given(),
                            person.names().getFirst().family())
                    .born(person.born())
                    .livedAt("TR" + (1 + random.nextInt(20)) + " 4QX"));
        }
    };

    /** Spellings of one name that no list of the matcher pairs, beside a few that it does. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("Muhammad", "Mohammed"),
            Map.entry("Yusuf", "Youssef"),
            Map.entry("Khadija", "Hadidja"),
            Map.entry("Abdulrahman", "Abdelrahmane"),
            Map.entry("Tariq", "Tarek"),
            Map.entry("Dmytro", "Dimitry"),
            Map.entry("Jerzy", "Jerszy"),
            Map.entry("Aleksandra", "Alexandra"),
            Map.entry("Krzysztof", "Kshishtof"),
            Map.entry("Oksana", "Oxana"),
            Map.entry("Farhan", "Ferhan"),
            Map.entry("Chidi", "Chidy"));

    /** The person with the slip, or nothing where the record gives no room for it. */
    public abstract Optional<PersonRecord> of(PersonRecord person, Random random);

    private static Optional<PersonRecord> inSurname(PersonRecord person, UnaryOperator<String> slip) {
        PersonName name = person.names().getFirst();
        String changed = slip.apply(name.family());
        return changed.equals(name.family()) ? Optional.empty() : Optional.of(named(person, name.given(), changed));
    }

    private static Optional<PersonRecord> inGivenName(PersonRecord person, UnaryOperator<String> slip) {
        PersonName name = person.names().getFirst();
        String changed = slip.apply(name.given());
        return changed.equals(name.given()) ? Optional.empty() : Optional.of(named(person, changed, name.family()));
    }

    private static PersonRecord named(PersonRecord person, String given, String family) {
        return new PersonRecord(person.id(), List.of(new PersonName(given, family)), person.born(), person.postcodes());
    }

    private static String vowelChanged(String name, Random random) {
        int from = 1 + random.nextInt(name.length() - 1);
        for (int at = from; at < name.length(); at++) {
            int vowel = "aeiou".indexOf(name.charAt(at));
            if (vowel >= 0) {
                return name.substring(0, at)
                        + "aeiou".charAt((vowel + 1 + random.nextInt(4)) % 5)
                        + name.substring(at + 1);
            }
        }
        return name;
    }

    private static String neighboursSwapped(String name, Random random) {
        int at = random.nextInt(name.length() - 1);
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private static String letterLost(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + name.substring(at + 1);
    }

    private static String letterDoubled(String name, Random random) {
        int at = random.nextInt(name.length());
        return name.substring(0, at + 1) + name.substring(at);
    }
}
