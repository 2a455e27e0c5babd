/**
 * Words that carry on an undertaking told before: starts, deliveries, delays and promises recalled,
 * with or without their giver.
 */
package org.entente.text.act.continued;
