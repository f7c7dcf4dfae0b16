/** The pages of requests: those asked of me, those I asked, one request, and who was told what. */
@NullMarked
package concord.sharing.web;

import org.jspecify.annotations.NullMarked;
