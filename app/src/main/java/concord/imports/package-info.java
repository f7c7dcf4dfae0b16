/**
 * Owns {@code ./concord import}: reads what a council keeps in a spreadsheet, says of every row what became of it, and
 * enters each whole or not at all. Promises that a list imported twice enters nothing twice, and that it decides about
 * no person whom somebody on record is near. It holds no rule of the work: those are the rooms' above.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "vocabulary",
            "partnership",
            "access",
            "people",
            "referrals",
            "cases",
            "matching"
        })
@NullMarked
package concord.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
