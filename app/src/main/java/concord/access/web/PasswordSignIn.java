package concord.access.web;

import concord.access.PasswordCheck;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs in by user name and password. Wrong name, wrong password and locked account fail alike and in like time. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final PasswordCheck passwords;

    PasswordSignIn(PasswordCheck passwords) {
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String userName = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        return Optional.of(userName)
                .filter(PasswordSignIn::couldBeAName)
                .flatMap(name -> passwords.staffWith(name, password))
                .map(staff -> UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(staff, userName), null, List.of(new SimpleGrantedAuthority("SIGNED_IN"))))
                .orElseThrow(() -> new BadCredentialsException("The user name or the password is not right"));
    }

    /** PostgreSQL has no text with the character nought in it, so nobody is called so. */
    private static boolean couldBeAName(String userName) {
        return userName.indexOf(0) < 0;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
