package concord.files.domain;

import concord.files.Sealing;
import org.springframework.stereotype.Component;

/** Seals for other rooms under the installation's key, apart from everything that this room seals itself. */
@Component
class InstallationSealing implements Sealing {

    private final InstallationKey installation;

    InstallationSealing(InstallationKey installation) {
        this.installation = installation;
    }

    @Override
    public byte[] close(String label, byte[] plain) {
        return installation.sealForRoom(label, plain);
    }

    @Override
    public byte[] open(String label, byte[] sealed) {
        return installation.openForRoom(label, sealed);
    }

    @Override
    public byte[] digest(String label, String content) {
        return installation.digestForRoom(label, content);
    }
}
