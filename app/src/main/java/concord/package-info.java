/** Concord: the application. Each package below is one room of the house; see docs/architecture.md. */
@NullMarked
package concord;

import org.jspecify.annotations.NullMarked;
