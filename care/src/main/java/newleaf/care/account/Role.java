package newleaf.care.account;

import newleaf.documents.Labelled;

/// Which rights an account has. Nobody ticks one: it is granted.
public enum Role implements Labelled {
    /// Keeps a record of their own.
    PERSON,
    /// Reads what is meant for clinicians; another's record only by that person's consent.
    CLINICIAN,
    /// Runs the server. Sees nothing that anybody wrote.
    ADMINISTRATOR
}
