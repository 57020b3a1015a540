/** How files of JSON are spelt and read strictly; hidden from other rooms. */
package vn.kiemphieu.bridge.json;
