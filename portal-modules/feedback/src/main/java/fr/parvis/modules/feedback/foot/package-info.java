/** The question at the foot of every page. */
package fr.parvis.modules.feedback.foot;
