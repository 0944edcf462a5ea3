/**
 * The bodies of requests and answers as the API's description tells them. Nothing is read into these records or
 * written from them: the one codec of files serves the API too, and a test holds these equal to it. Values that have no
 * keys (amounts, rates, months, what may be one or the other) are empty records here, and written out in
 * {@code openapi/values.yml}.
 */
@NullMarked
package cn.shegong.adapters.http.description;

import org.jspecify.annotations.NullMarked;
