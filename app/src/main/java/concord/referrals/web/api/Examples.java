package concord.referrals.web.api;

/** The example calls of the document. The people and places are invented; a test sends each to the application. */
final class Examples {

    static final String SHORT = """
            {
              "area": "EAS",
              "person": {"givenName": "Rowan", "familyName": "Exampleby"},
              "statements": [
                {
                  "kind": "FACT",
                  "text": "He showed a video of an attack to two pupils at lunch and said that it should happen here.",
                  "howKnown": "saw-or-heard"
                }
              ]
            }
            """;

    static final String WHOLE = """
            {
              "area": "EAS",
              "sector": "education",
              "concernType": "unspecified",
              "noticedOn": "2026-03-02",
              "person": {
                "givenName": "Rowan",
                "familyName": "Exampleby",
                "otherNames": "Ro",
                "dateOfBirth": "2010-05-17",
                "approximateAge": 15,
                "gender": "male",
                "address": "1 Invented Lane, Eastmere",
                "postcode": "ZZ1 2AB",
                "schoolOrEmployer": "Northbrook School",
                "phone": "01632 960001"
              },
              "statements": [
                {
                  "kind": "FACT",
                  "text": "He showed a video of an attack to two pupils at lunch.",
                  "howKnown": "saw-or-heard"
                },
                {
                  "kind": "HEARSAY",
                  "text": "He has told friends that he speaks to people online who plan something.",
                  "howKnown": "told-by-other",
                  "whoSaid": "A pupil of his year"
                },
                {
                  "kind": "OPINION",
                  "text": "He seems lonely since he moved here. That may explain a good part of it.",
                  "howKnown": "saw-or-heard"
                }
              ],
              "online": true,
              "told": {
                "person": "NO",
                "parents": "YES",
                "whyNot": "not-yet",
                "more": "His mother asked to speak with him first."
              },
              "needs": "He moved schools twice last year.",
              "otherAgencies": [{"name": "Eastmere Youth Service", "contact": "01632 960002"}],
              "referrer": {
                "name": "Alex Sampleton",
                "role": "Safeguarding lead",
                "organisation": "Northbrook School",
                "relationship": "teacher",
                "contact": "safeguarding@northbrook.example",
                "mayContact": true
              },
              "evidenceNamed": ["The search history of his school laptop"]
            }
            """;

    private Examples() {}
}
