/**
 * An outlet of somebody else, declared with what {@code dev.dateline.parsers} makes public. Its
 * page, from top to bottom:
 *
 * <pre>
 *   HARBOUR GAZETTE                              masthead
 *   headline
 *   By Ada Quayle, Shipping Correspondent
 *   Published 14/03/2024 09:30
 *   standfirst                                   with a dash before it
 *   paragraph                                    story; a main-content capture begins here
 *   Picture: caption / photographer
 *   Also on the quay                             read next
 *   &gt; headline of another story
 *   Tide tables by the harbour master.           foot
 * </pre>
 */
package dev.dateline.guest;
