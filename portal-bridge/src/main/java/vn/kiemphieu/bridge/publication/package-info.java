/**
 * What crosses between the offices' network and the public portal: one signed file for each thing that is published, and one for
 * what readers wrote. Opening it says in a sentence what it is, in memory, before anything is written.
 */
package vn.kiemphieu.bridge.publication;
