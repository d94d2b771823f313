package fr.parvis.requests.desk;

/** What an agent may do with a request; text keys {@code request.act.<NAME>}. */
public enum Act {
    TAKE,
    RELEASE,
    REASSIGN,
    WRITE,
    NOTE,
    ASK,
    ACCEPT,
    REFUSE,
    CLOSE
}
