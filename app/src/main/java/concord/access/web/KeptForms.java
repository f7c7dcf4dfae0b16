package concord.access.web;

import concord.platform.web.Fields;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was typed into a form whose session had ended. The text lies in the new session under a key that only
 * the browser has, so nothing about a person stands readable in the session's table; it goes when it is taken.
 */
@Component
class KeptForms {

    private static final String ATTRIBUTE = "concord.kept";
    private static final String COOKIE = "concord-kept";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MOST_BYTES = 200_000;

    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json;

    KeptForms(JsonMapper json) {
        this.json = json;
    }

    /** A form that was kept: where it was going, and all that was typed. */
    record Kept(String path, Fields fields) {}

    void keep(HttpServletRequest request, HttpServletResponse response) {
        byte[] text = json.writeValueAsBytes(new Kept(request.getRequestURI(), Fields.of(request)));
        if (text.length > MOST_BYTES) {
            return;
        }
        byte[] key = bytes(KEY_BYTES);
        byte[] nonce = bytes(NONCE_BYTES);
        byte[] sealed = sealed(key, nonce, text);
        request.getSession()
                .setAttribute(
                        ATTRIBUTE,
                        Base64.getEncoder().encodeToString(nonce) + "."
                                + Base64.getEncoder().encodeToString(sealed));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(Base64.getUrlEncoder().encodeToString(key), request, 3600));
    }

    Optional<Kept> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        var session = request.getSession(false);
        if (cookie == null || session == null || !(session.getAttribute(ATTRIBUTE) instanceof String sealed)) {
            return Optional.empty();
        }
        return opened(cookie.getValue(), sealed);
    }

    /** Empty where the cookie is not the key of what lies there: of another browser, or tampered with. */
    private Optional<Kept> opened(String key, String sealed) {
        String[] parts = sealed.split("\\.", -1);
        try {
            byte[] text = cipher(
                    Cipher.DECRYPT_MODE,
                    Base64.getUrlDecoder().decode(key),
                    Base64.getDecoder().decode(parts[0]),
                    Base64.getDecoder().decode(parts[1]));
            return Optional.of(json.readValue(text, Kept.class));
        } catch (IllegalArgumentException | GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        request.getSession().removeAttribute(ATTRIBUTE);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request, 0));
    }

    private static String cookie(String value, HttpServletRequest request, long seconds) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(seconds)
                .build()
                .toString();
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] cipher(int mode, byte[] key, byte[] nonce, byte[] input) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(input);
    }

    private static byte[] sealed(byte[] key, byte[] nonce, byte[] text) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }
}
