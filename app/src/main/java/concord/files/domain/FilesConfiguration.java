package concord.files.domain;

import concord.platform.CannotStart;
import concord.platform.DataHome;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Finds the installation's key, and proves at start that it is the one this database was written with. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    @Bean
    InstallationKey installationKey(
            @Value("${concord.installation-key-file:}") String file,
            Environment environment,
            ObjectProvider<DataHome> home,
            KeyProof proof) {
        InstallationKey key = key(file, environment, home);
        proof.of(key);
        return key;
    }

    private static InstallationKey key(String file, Environment environment, ObjectProvider<DataHome> home) {
        if (!file.isBlank()) {
            return new InstallationKeyFile(Path.of(file)).read();
        }
        if (environment.acceptsProfiles(Profiles.of("serve"))) {
            throw new CannotStart(
                    "Concord does not know where the installation's key is.",
                    "Set the environment variable CONCORD_INSTALLATION_KEY_FILE to the path of the key file.");
        }
        return new InstallationKeyFile(home.getObject().resolve("secrets").resolve("installation.key")).readOrMake();
    }
}
