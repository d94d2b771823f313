/** What residents are told by e-mail of the life of their requests. */
package fr.parvis.requests.internal.notice;
