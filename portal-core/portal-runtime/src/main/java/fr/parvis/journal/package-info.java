/** The hash-chained record of every act on requests: written with the act, never changed after. */
package fr.parvis.journal;
