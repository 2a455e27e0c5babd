/**
 * The network of partners that share an article: who is central in it, and who belongs together.
 */
package org.entente.stage.network;
