/**
 * The bodies of requests and answers as the API's description tells them. Nothing is read into these records or
 * written from them: the one codec of files serves the API too, and a test holds these equal to it.
 */
@NullMarked
package cn.shegong.adapters.http.description;

import org.jspecify.annotations.NullMarked;
