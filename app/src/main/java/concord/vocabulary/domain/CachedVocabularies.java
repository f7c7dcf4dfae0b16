package concord.vocabulary.domain;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import concord.vocabulary.Terms;
import concord.vocabulary.Vocabularies;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the lists at hand. An edit is seen here at once and on other nodes within the lifetime of the cache. */
@Component
class CachedVocabularies implements Vocabularies {

    private static final Duration OTHER_NODES_SEE_AN_EDIT_WITHIN = Duration.ofSeconds(10);

    private final LoadingCache<String, Terms> lists;

    CachedVocabularies(TermTable table) {
        lists = Caffeine.newBuilder()
                .expireAfterWrite(OTHER_NODES_SEE_AN_EDIT_WITHIN)
                .build(table::terms);
    }

    @Override
    public Terms all(String list) {
        return lists.get(list);
    }

    /** Forgets a list now, and again when the transaction has ended, for what others read of it meanwhile. */
    void edited(String list) {
        lists.invalidate(list);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    lists.invalidate(list);
                }
            });
        }
    }
}
