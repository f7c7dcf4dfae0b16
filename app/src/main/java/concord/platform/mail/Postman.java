package concord.platform.mail;

/** Hands one mail to a server. */
interface Postman {

    /** True where the server took it. False is no fault: it is tried again later. */
    boolean deliver(QueuedMail mail);
}
