/** Made-up operations with made-up errors: whether each error is found where it is, and nothing else changes. */
package org.sira.ingest.seeded;
