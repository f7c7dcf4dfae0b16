package concord.files.web;

import concord.files.DocumentContent;
import concord.files.DocumentId;
import concord.files.ReadDocument;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Hands a document out to be saved. A browser never opens it as a page of ours, whatever is in it. */
@Controller
class DocumentPages {

    private final Gate gate;

    DocumentPages(Gate gate) {
        this.gate = gate;
    }

    @GetMapping("/documents/{id}")
    @Nullable
    ModelAndView read(Acting acting, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        return switch (gate.ask(acting, new ReadDocument(new DocumentId(id)))) {
            case Outcome.Done<DocumentContent>(DocumentContent content) -> {
                handOut(content, response);
                yield null;
            }
            case Outcome.Refused<DocumentContent>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private static void handOut(DocumentContent content, HttpServletResponse response) throws IOException {
        String disposition = ContentDisposition.attachment()
                .filename(content.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        response.setContentType(content.type().mediaType());
        response.setContentLengthLong(content.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        content.writeTo(response.getOutputStream());
    }
}
