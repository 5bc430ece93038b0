package org.sira.ingest.place;

/** A thing that is known. */
record Entry(String id, String name, Parent parent) {

    Candidate candidate(double score, Candidate.Reason reason) {
        return new Candidate(id, name, parent.cercle(), score, reason);
    }
}
