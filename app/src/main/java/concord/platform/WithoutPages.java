package concord.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaves out pages and everything that serves them, for a command that opens Concord without a web server. */
final class WithoutPages extends TypeExcludeFilter {

    private static final String CONTROLLER = "org.springframework.stereotype.Controller";

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
        return type.getClassMetadata().getClassName().matches("concord\\..*\\bweb\\..*")
                || type.getAnnotationMetadata().hasAnnotation(CONTROLLER)
                || type.getAnnotationMetadata().hasMetaAnnotation(CONTROLLER);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithoutPages;
    }

    @Override
    public int hashCode() {
        return WithoutPages.class.hashCode();
    }
}
