/** The organisation as it was, is and will be: units in a tree, their terms and congresses, each with its days. */
package vn.kiemphieu.suite.organisation;
