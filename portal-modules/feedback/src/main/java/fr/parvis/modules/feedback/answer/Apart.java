package fr.parvis.modules.feedback.answer;

/** Why an answer does not count, until an agent judges otherwise. Who sent it is thanked all the same. */
public enum Apart {
    /** The field that no human sees was filled in. */
    TRAP,
    /** Nobody reads and answers so quickly. */
    TOO_FAST,
    /** Very many from one address within an hour. */
    SAME_ADDRESS,
    /** Far more about one subject than it ever has in an hour. */
    CAMPAIGN,
    /** An agent set it apart. */
    AGENT
}
