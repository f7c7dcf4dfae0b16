package concord.matching.headers;

import concord.matching.table.Evidence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Headers by which columns are usually called: in English, and the usual words of the languages whose registers meet British ones (Polish,
 * French, German, Spanish, Portuguese, Italian, Dutch, the Nordic ones, Czech, Romanian, Hungarian, Turkish, Russian, Ukrainian, Greek, Arabic,
 * Chinese). A phrase is the whole header without numbers and signs; a word alone also counts within a longer header.
 */
final class KnownHeaders {

    private static final Map<Evidence, String> PHRASES = new HashMap<>();
    private static final Map<Evidence, String> WORDS = new HashMap<>();

    static {
        PHRASES.put(Evidence.GIVEN, """
            given, given name, given names, first, first name, first names, fore name, fore names, f name, fn, g name, christian name, name first,
            known as, preferred name, nick name, alias first name, nome, nombre, nombres, prenoms, ad, isim, ime, meno, имя, ім я, ονομα, 名""");
        WORDS.put(Evidence.GIVEN, """
            givenname, firstname, forename, forenames, fname, gname, christianname, nickname, imie, imiona, prenom, vorname, vornamen, rufname,
            voornaam, voornamen, fornavn, fornamn, etunimi, jmeno, keresztnev, utonev, prenume""");
        PHRASES.put(Evidence.MIDDLE, """
            middle, middle name, middle names, middle initial, middle initials, mi, m name, mn, m initial, second name, second forename, other names,
            other name, other given names, other forenames, drugie imie, zweiter vorname, deuxieme prenom, segundo nombre, name middle, отчество,
            по батькові""");
        WORDS.put(Evidence.MIDDLE, "middlename, mname, midname, middle, patronymic, othernames");
        PHRASES.put(Evidence.FAMILY, """
            family, family name, family names, last, last name, last names, sur name, l name, ln, s name, sn, name last, maiden name, birth name,
            previous surname, former name, married name, nom, nom de famille, nom de naissance, nazwisko rodowe, apellido paterno, apellido materno,
            primer apellido, segundo apellido, nume, nume de familie, soy ad, фамилия, прізвище, επωνυμο, 姓""");
        WORDS.put(Evidence.FAMILY, """
            familyname, lastname, surname, surnames, lname, sname, maidenname, nazwisko, nachname, familienname, zuname, geburtsname, apellido,
            apellidos, cognome, sobrenome, apelido, apelidos, achternaam, familienaam, etternavn, efternavn, efternamn, sukunimi, prijmeni,
            priezvisko, vezeteknev, csaladnev, soyad, soyadi, prezime, priimek""");
        PHRASES.put(Evidence.FULL_NAME, """
            name, full name, whole name, complete name, first and surname, first and last name, first last, name full, person name, display name,
            surname and forenames, surname first name, imie i nazwisko, imie nazwisko, nazwisko i imie, nom complet, nom prenom, nom et prenom,
            prenom nom, nombre completo, nombre y apellidos, nome completo, nome e cognome, vor und nachname, vorname nachname, nachname vorname,
            alias, aliases, aka, also known as, naam, navn, namn, nimi, фио, піб, الاسم, 姓名""");
        WORDS.put(Evidence.FULL_NAME, "fullname, personname, displayname, fio");
        PHRASES.put(Evidence.BORN, """
            dob, d o b, born, date of birth, birth date, date birth, birth day, b date, b day, dt of birth, dt birth, data ur, data urodzenia, ur,
            date de naissance, ddn, ne le, nee le, geburtsdatum, geb datum, geb dat, geb, fecha de nacimiento, fecha nacimiento, fecha nac, fec nac,
            data de nascimento, data nascimento, dt nascimento, data di nascita, geboorte datum, dogum tarihi, data nasterii, datum narozeni,
            datum narodenia, szuletesi datum, szuletesi ido, дата рождения, дата народження, ημερομηνια γεννησης, تاريخ الميلاد, 出生日期, 生年月日""");
        WORDS.put(Evidence.BORN, """
            dob, birthdate, dateofbirth, birthday, bdate, birthdt, geburtsdatum, gebdat, gebdatum, geboortedatum, fodselsdato, fodelsedatum,
            fodelsedag, syntymaaika, born""");
        PHRASES.put(
                Evidence.AGE,
                "age, ages, age years, age in years, age at, alter, wiek, edad, idade, eta, leeftijd, alder, ika, vek, kor, yas");
        WORDS.put(Evidence.AGE, "age, wiek, edad, idade, leeftijd");
        PHRASES.put(
                Evidence.SEX,
                "sex, gender, m f, sexe, genre, plec, geschlecht, sexo, genero, sesso, geslacht, kjonn, kon, pohlavi, pohlavie, nem, cinsiyet, пол, стать, φυλο, الجنس, 性别");
        WORDS.put(Evidence.SEX, "sex, gender, plec, geschlecht, sexe, sexo, geslacht, kjonn, sukupuoli");
        PHRASES.put(Evidence.STREET, """
            street, address, address line, addr, add, line, full address, house, house number, house no, house name, house num, flat, flat number,
            unit, unit number, unit no, premises, building, building name, building number, road, st, str no, street no, street num, ulica, ul, adres, nr domu,
            nr mieszkania, rue, adresse, strasse, hausnummer, hausnr, calle, direccion, domicilio, via, indirizzo, rua, endereco, morada, straat,
            huisnummer, adress, gata, gate, adresa, адрес, адреса, العنوان, 地址""");
        WORDS.put(Evidence.STREET, """
            street, streetname, streetnumber, address, addr, address1, addressline, housenumber, housename, road, apartment, apt, ulica, rue,
            strasse, hausnummer, calle, straat, direccion, indirizzo, endereco, adresse""");
        PHRASES.put(Evidence.TOWN, """
            town, city, suburb, village, municipality, locality, place, place of residence, residence, county, state, province, region, district,
            borough, ward, parish, local authority, la, lad, council, area, post town, gmina, miasto, miejscowosc, powiat, wojewodztwo, ville,
            commune, departement, stadt, ort, wohnort, gemeinde, kreis, bundesland, ciudad, localidad, municipio, provincia, comune, citta, cidade,
            concelho, freguesia, stad, plaats, woonplaats, gemeente, kommune, poststed, postort, kunta, mesto, obec, oras, judet, varos, telepules,
            город, місто, πολη, المدينة, 城市""");
        WORDS.put(
                Evidence.TOWN,
                "town, city, suburb, village, municipality, locality, county, borough, posttown, gmina, miasto, miejscowosc, ville, wohnort, ciudad, municipio, woonplaats, gemeente");
        PHRASES.put(Evidence.POSTCODE, """
            postcode, post code, postal code, postal, zip, zip code, p code, pc, out code, pin code, kod pocztowy, kod poczt, code postal, cp, plz,
            post leit zahl, codigo postal, cod postal, cap, cep, post nr, psc, iranyitoszam, posta kodu, eir code, индекс, индекс, ταχυδρομικος κωδικας, 邮编""");
        WORDS.put(
                Evidence.POSTCODE,
                "postcode, postcodes, zip, zipcode, zipcodes, postalcode, pcode, outcode, pincode, eircode, postleitzahl, plz, postnummer, postnr");
        PHRASES.put(Evidence.PHONE, """
            phone, phone number, telephone, tel, tel no, mobile, mobile number, mob, cell, cell phone, land line, contact number, contact no, ph,
            telefon, numer telefonu, nr telefonu, handy, portable, movil, celular, telefono, telefone, cellulare, telefoon, puhelin, mobil, телефон,
            τηλεφωνο, الهاتف, 电话""");
        WORDS.put(
                Evidence.PHONE,
                "phone, phonenumber, telephone, tel, mobile, cellphone, landline, telefon, telefono, telefone, telefoon, msisdn, handynummer");
        PHRASES.put(
                Evidence.EMAIL,
                "email, e mail, mail, email address, e mail address, electronic mail, courriel, correo, correo electronico, poczta, электронная почта, 邮箱");
        WORDS.put(Evidence.EMAIL, "email, emails, emailaddress, courriel");
        PHRASES.put(Evidence.IDENTIFIER, """
            ssn, soc sec id, soc sec, soc sec no, social security, social security number, nhs, nhs number, nhs no, nhs id, nino, ni number, ni no,
            national insurance, national insurance number, national id, national identity number, national identifier, identity number, id card,
            id card number, identity card, identity document, passport, passport number, passport no, chi, chi number, hcn, pnc, pnc id, cro, upn, uln,
            prn, prison number, driving licence, driving licence number, drivers license, driver license, license number, licence number, tax id,
            tax number, utr, tin, nif, nie, dni, cpf, curp, rfc, bsn, pesel, nip, nr dowodu, dowod osobisty, aadhaar, medicare, medicare number,
            medicare no, ihi, personnummer, fodselsnummer, cpr, hetu, rodne cislo, cnp, codice fiscale, nir, insee, numero de securite sociale,
            steuer id, steuernummer, sozialversicherungsnummer, ahv, insurance number, arc, brp, home office reference, asylum reference, снилс, инн,
            身份证""");
        WORDS.put(Evidence.IDENTIFIER, """
            ssn, nhs, nino, passport, pesel, aadhaar, cpf, curp, personnummer, fodselsnummer, bsn, pnc, medicare, nhsnumber, nhsno, passportnumber,
            socsecid, socialsecuritynumber, nationalid""");
    }

    private static final Map<String, Evidence> BY_PHRASE = index(PHRASES);
    private static final Map<String, Evidence> BY_WORD = index(WORDS);

    private KnownHeaders() {}

    /** By the whole header, also when its words are written together. */
    static Optional<Evidence> byPhrase(HeaderWords header) {
        Evidence spaced = BY_PHRASE.get(header.phrase());
        Evidence whole = spaced != null ? spaced : BY_PHRASE.get(header.joined());
        return Optional.ofNullable(whole != null ? whole : BY_WORD.get(header.joined()));
    }

    /** By the last word or two that say something: a "patient first name" is a given name, a "home phone number" a phone. */
    static Optional<Evidence> byWord(HeaderWords header) {
        List<String> words = header.words();
        for (int at = words.size() - 1; at >= 0; at--) {
            Evidence pair = at == 0 ? null : BY_WORD.get(words.get(at - 1) + words.get(at));
            Evidence found = pair != null ? pair : BY_WORD.get(words.get(at));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Evidence> index(Map<Evidence, String> lists) {
        Map<String, Evidence> index = new HashMap<>();
        lists.forEach((evidence, list) -> Arrays.stream(list.split(",", -1))
                .map(name -> HeaderWords.of(name).phrase())
                .forEach(name -> {
                    index.put(name, evidence);
                    index.putIfAbsent(name.replace(" ", ""), evidence);
                }));
        return Map.copyOf(index);
    }
}
