/**
 * Binds the current collectivité to each transaction, so that row-level security shows its rows and no others.
 *
 * <p>The value of {@link jakarta.transaction.Transactional} is part of its binding: each kind of transaction needs an
 * interceptor of its own.
 */
package fr.parvis.collectivites.internal.isolation;
