package concord.access.web;

import concord.access.DemonstrationAccount;
import java.util.List;

/**
 * The sign-in page.
 *
 * @param refused the name and password just given were not right
 * @param kept something was typed when the last session ended, and is kept
 * @param accounts of the demonstration; empty in earnest
 */
public record SignInPage(boolean refused, boolean signedOut, boolean kept, List<DemonstrationAccount> accounts) {}
