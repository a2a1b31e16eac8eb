/* What is done to every text of every message, in C: its shape, the trigger words in it, windows that may be a name of the register, keyed tokens
   and their look-up, what pieces of numbers make together, the digits of a row, what n-grams weigh and how names sound. Each has a twin in Python that gives the
   same (dlp/views/alphabet.py, dlp/views/streams.py, dlp/triggers.py, dlp/linkage/spotting.py, dlp/linkage/tokens.py, dlp/linkage/rolling.py,
   dlp/linkage/clauses.py, dlp/linkage/names.py) and is used where this file could not be compiled.

   Limited API of Python 3.11: one binary for 3.11 and later. BLAKE2b after RFC 7693, section 3. Aho and Corasick, CACM 18(6), 1975. */

#define Py_LIMITED_API 0x030B0000
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the tables of the register are read as little-endian numbers; the twins in Python are used here"
#endif

/* ---------------------------------------------------------------- code points of a text */

#define ON_STACK 768

typedef struct {
    Py_UCS4 *at;
    Py_ssize_t size;
    Py_UCS4 own[ON_STACK];
} Text;

static int text_open(Text *t, PyObject *text) {
    if (!PyUnicode_Check(text)) {
        PyErr_SetString(PyExc_TypeError, "a str is needed");
        return -1;
    }
    t->size = PyUnicode_GetLength(text);
    if (t->size < 0) return -1;
    t->at = t->own;
    if (t->size > ON_STACK) {
        t->at = PyMem_Malloc((size_t)t->size * sizeof(Py_UCS4));
        if (t->at == NULL) {
            PyErr_NoMemory();
            return -1;
        }
    }
    if (t->size && PyUnicode_AsUCS4(text, t->at, t->size, 0) == NULL) {
        if (t->at != t->own) PyMem_Free(t->at);
        return -1;
    }
    return 0;
}

static void text_close(Text *t) {
    if (t->at != t->own) PyMem_Free(t->at);
}

/* A buffer of items of one size, kept for as long as its owner lives. */
static int buffer_open(PyObject *from, Py_buffer *view, Py_ssize_t item) {
    if (PyObject_GetBuffer(from, view, PyBUF_SIMPLE) < 0) return -1;
    if (view->len % item) {
        PyBuffer_Release(view);
        PyErr_SetString(PyExc_ValueError, "a buffer of another item size");
        return -1;
    }
    return 0;
}

static void type_dealloc(PyObject *self) {
    PyTypeObject *type = Py_TYPE(self);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(self);
    Py_DECREF(type);
}

static PyObject *type_alloc(PyTypeObject *type) {
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    return alloc(type, 0); /* zeroed */
}

/* ---------------------------------------------------------------- shape */

static PyObject *shape(PyObject *module, PyObject *args) {
    PyObject *text, *out = NULL;
    Py_buffer table;
    Text t;
    (void)module;
    if (!PyArg_ParseTuple(args, "Uy*", &text, &table)) return NULL;
    if (table.len == 0) {
        PyErr_SetString(PyExc_ValueError, "an empty table");
    } else if (text_open(&t, text) == 0) {
        out = PyBytes_FromStringAndSize(NULL, t.size);
        if (out != NULL) {
            char *to = PyBytes_AsString(out);
            const char *classes = table.buf;
            Py_UCS4 last = (Py_UCS4)(table.len - 1);
            for (Py_ssize_t i = 0; i < t.size; i++) to[i] = classes[t.at[i] < last ? t.at[i] : last];
        }
        text_close(&t);
    }
    PyBuffer_Release(&table);
    return out;
}

/* ---------------------------------------------------------------- keyed BLAKE2b, eight bytes */

static const uint64_t IV[8] = {0x6a09e667f3bcc908ULL, 0xbb67ae8584caa73bULL, 0x3c6ef372fe94f82bULL, 0xa54ff53a5f1d36f1ULL,
                               0x510e527fade682d1ULL, 0x9b05688c2b3e6c1fULL, 0x1f83d9abfb41bd6bULL, 0x5be0cd19137e2179ULL};
static const uint8_t SIGMA[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

static inline uint64_t rotr(uint64_t x, int n) { return (x >> n) | (x << (64 - n)); }

#define G(a, b, c, d, x, y)                                                                     \
    do {                                                                                        \
        v[a] += v[b] + (x);                                                                     \
        v[d] = rotr(v[d] ^ v[a], 32);                                                           \
        v[c] += v[d];                                                                           \
        v[b] = rotr(v[b] ^ v[c], 24);                                                           \
        v[a] += v[b] + (y);                                                                     \
        v[d] = rotr(v[d] ^ v[a], 16);                                                           \
        v[c] += v[d];                                                                           \
        v[b] = rotr(v[b] ^ v[c], 63);                                                           \
    } while (0)

static void compress(uint64_t h[8], const uint8_t block[128], uint64_t count, int last) {
    uint64_t v[16], m[16];
    memcpy(m, block, 128);
    memcpy(v, h, 64);
    memcpy(v + 8, IV, 64);
    v[12] ^= count;
    if (last) v[14] = ~v[14];
    for (int round = 0; round < 12; round++) {
        const uint8_t *s = SIGMA[round % 10];
        G(0, 4, 8, 12, m[s[0]], m[s[1]]);
        G(1, 5, 9, 13, m[s[2]], m[s[3]]);
        G(2, 6, 10, 14, m[s[4]], m[s[5]]);
        G(3, 7, 11, 15, m[s[6]], m[s[7]]);
        G(0, 5, 10, 15, m[s[8]], m[s[9]]);
        G(1, 6, 11, 12, m[s[10]], m[s[11]]);
        G(2, 7, 8, 13, m[s[12]], m[s[13]]);
        G(3, 4, 9, 14, m[s[14]], m[s[15]]);
    }
    for (int i = 0; i < 8; i++) h[i] ^= v[i] ^ v[i + 8];
}

typedef struct {
    PyObject_HEAD
    uint64_t fresh[8];  /* before the block of the key */
    uint64_t keyed[8];  /* after it */
    uint8_t key[128];
} Mac;

static PyObject *mac_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    const char *key, *person;
    Py_ssize_t key_size, person_size;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "y#y#", &key, &key_size, &person, &person_size)) return NULL;
    if (key_size < 1 || key_size > 64 || person_size > 16) {
        PyErr_SetString(PyExc_ValueError, "a key of 1 to 64 bytes and a personalisation of up to 16 are needed");
        return NULL;
    }
    Mac *self = (Mac *)type_alloc(type);
    if (self == NULL) return NULL;
    uint8_t param[64] = {8, (uint8_t)key_size, 1, 1};
    uint64_t words[8];
    memcpy(param + 48, person, (size_t)person_size);
    memcpy(words, param, 64);
    for (int i = 0; i < 8; i++) self->fresh[i] = IV[i] ^ words[i];
    memcpy(self->key, key, (size_t)key_size);
    memcpy(self->keyed, self->fresh, 64);
    compress(self->keyed, self->key, 128, 0);
    return (PyObject *)self;
}

static uint64_t mac_of(const Mac *self, const uint8_t *data, Py_ssize_t size) {
    uint64_t h[8];
    if (size == 0) {
        memcpy(h, self->fresh, 64);
        compress(h, self->key, 128, 1);
        return h[0];
    }
    memcpy(h, self->keyed, 64);
    uint64_t count = 128;
    while (size > 128) {
        count += 128;
        compress(h, data, count, 0);
        data += 128;
        size -= 128;
    }
    uint8_t block[128] = {0};
    memcpy(block, data, (size_t)size);
    compress(h, block, count + (uint64_t)size, 1);
    return h[0];
}

static int token_of(const Mac *self, PyObject *text, uint64_t *token) {
    Py_ssize_t size;
    const char *data = PyUnicode_AsUTF8AndSize(text, &size);
    if (data != NULL) {
        *token = mac_of(self, (const uint8_t *)data, size);
        return 0;
    }
    if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) return -1;
    PyErr_Clear();
    PyObject *encoded = PyUnicode_AsEncodedString(text, "utf-8", "surrogatepass"); /* lone surrogates are letters */
    if (encoded == NULL) return -1;
    *token = mac_of(self, (const uint8_t *)PyBytes_AsString(encoded), PyBytes_Size(encoded));
    Py_DECREF(encoded);
    return 0;
}

static PyObject *mac_token(PyObject *self, PyObject *text) {
    uint64_t token;
    return token_of((Mac *)self, text, &token) < 0 ? NULL : PyLong_FromUnsignedLongLong(token);
}

static PyMethodDef mac_methods[] = {{"token", mac_token, METH_O, "The token of a text: the first eight bytes as a little-endian number."},
                                    {NULL, NULL, 0, NULL}};
static PyType_Slot mac_slots[] = {{Py_tp_new, mac_new}, {Py_tp_dealloc, type_dealloc}, {Py_tp_methods, mac_methods}, {0, NULL}};
static PyType_Spec mac_spec = {"dlp._native.Mac", sizeof(Mac), 0, Py_TPFLAGS_DEFAULT, mac_slots};

/* ---------------------------------------------------------------- token -> rows */

typedef struct {
    PyObject_HEAD
    Py_buffer offsets, low, value, rows;
    PyObject *run; /* a memoryview of `rows`, of which slices are given out */
    int shift, open;
} Table;

static PyObject *table_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    PyObject *offsets, *low, *value, *rows;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "OOOO", &offsets, &low, &value, &rows)) return NULL;
    Table *self = (Table *)type_alloc(type);
    if (self == NULL) return NULL;
    PyObject *from[4] = {offsets, low, value, rows};
    Py_buffer *to[4] = {&self->offsets, &self->low, &self->value, &self->rows};
    for (; self->open < 4; self->open++) {
        if (buffer_open(from[self->open], to[self->open], 4) < 0) {
            Py_DECREF(self);
            return NULL;
        }
    }
    Py_ssize_t buckets = self->offsets.len / 4 - 1;
    int bits = 0;
    while (((Py_ssize_t)1 << bits) < buckets) bits++;
    self->shift = 64 - bits;
    self->run = PyMemoryView_FromObject(rows);
    if (self->run == NULL || bits < 1 || bits > 32 || self->low.len != self->value.len || ((Py_ssize_t)1 << bits) != buckets) {
        if (self->run != NULL) PyErr_SetString(PyExc_ValueError, "no token table");
        Py_DECREF(self);
        return NULL;
    }
    return (PyObject *)self;
}

static void table_dealloc(PyObject *object) {
    Table *self = (Table *)object;
    Py_buffer *held[4] = {&self->offsets, &self->low, &self->value, &self->rows};
    Py_XDECREF(self->run);
    for (int i = 0; i < self->open; i++) PyBuffer_Release(held[i]);
    type_dealloc(object);
}

/* Where the rows of a token lie: how many there are, -1 for a broken table. The only row is given in `alone`. */
static Py_ssize_t table_find(const Table *self, uint64_t token, Py_ssize_t *first, uint32_t *alone) {
    const uint32_t *offsets = self->offsets.buf, *low = self->low.buf, *value = self->value.buf, *rows = self->rows.buf;
    uint64_t bucket = token >> self->shift;
    uint32_t wanted = (uint32_t)(token >> (self->shift - 32));
    uint32_t at = offsets[bucket], end = offsets[bucket + 1], last = end;
    *first = -1;
    if ((Py_ssize_t)end > self->low.len / 4 || at > end) return -1;
    while (at < last) {
        uint32_t middle = at + (last - at) / 2;
        if (low[middle] < wanted) at = middle + 1;
        else last = middle;
    }
    if (at == end || low[at] != wanted) return 0;
    if (value[at] & 0x80000000u) {
        *alone = value[at] ^ 0x80000000u;
        return 1;
    }
    Py_ssize_t held = self->rows.len / 4;
    *first = (Py_ssize_t)value[at] + 1;
    return *first > held || (Py_ssize_t)rows[*first - 1] > held - *first ? -1 : (Py_ssize_t)rows[*first - 1];
}

static PyObject *table_rows(PyObject *object, PyObject *number) {
    Table *self = (Table *)object;
    uint64_t token = PyLong_AsUnsignedLongLong(number);
    if (token == (uint64_t)-1 && PyErr_Occurred()) return NULL;
    Py_ssize_t first;
    uint32_t alone;
    Py_ssize_t count = table_find(self, token, &first, &alone);
    if (count < 0) {
        PyErr_SetString(PyExc_ValueError, "a broken token table");
        return NULL;
    }
    if (count == 0) return PyTuple_New(0);
    if (first < 0) return Py_BuildValue("(k)", (unsigned long)alone);
    return PySequence_GetSlice(self->run, first, first + count);
}

/* (value, rows) of every value of a list that is held, under the hash of its field. */
static PyObject *table_held(PyObject *object, PyObject *args) {
    Table *self = (Table *)object;
    PyObject *mac, *values;
    if (!PyArg_ParseTuple(args, "OO!", &mac, &PyList_Type, &values)) return NULL;
    if (PyType_GetSlot(Py_TYPE(mac), Py_tp_new) != (void *)mac_new) {
        PyErr_SetString(PyExc_TypeError, "a keyed hash is needed");
        return NULL;
    }
    PyObject *found = PyList_New(0);
    if (found == NULL) return NULL;
    for (Py_ssize_t i = 0; i < PyList_Size(values); i++) {
        PyObject *value = PyList_GetItem(values, i);
        uint64_t token;
        Py_ssize_t first;
        uint32_t alone;
        if (token_of((Mac *)mac, value, &token) < 0) goto failed;
        Py_ssize_t count = table_find(self, token, &first, &alone);
        if (count < 0) {
            PyErr_SetString(PyExc_ValueError, "a broken token table");
            goto failed;
        }
        if (count == 0) continue;
        PyObject *rows = first < 0 ? Py_BuildValue("(k)", (unsigned long)alone) : PySequence_GetSlice(self->run, first, first + count);
        PyObject *pair = rows == NULL ? NULL : Py_BuildValue("(ON)", value, rows);
        if (pair == NULL) goto failed;
        int failed = PyList_Append(found, pair);
        Py_DECREF(pair);
        if (failed < 0) goto failed;
    }
    return found;
failed:
    Py_DECREF(found);
    return NULL;
}

static PyMethodDef table_methods[] = {{"rows", table_rows, METH_O, "All rows of a token, ascending, without copying; () for an unknown one."},
                                      {"held", table_held, METH_VARARGS, "Of each value of a list that is held the value and its rows."},
                                      {NULL, NULL, 0, NULL}};
static PyType_Slot table_slots[] = {{Py_tp_new, table_new}, {Py_tp_dealloc, table_dealloc}, {Py_tp_methods, table_methods}, {0, NULL}};
static PyType_Spec table_spec = {"dlp._native.Table", sizeof(Table), 0, Py_TPFLAGS_DEFAULT, table_slots};

/* ---------------------------------------------------------------- windows that may be a name */

typedef struct {
    Py_buffer table;
    uint64_t weight[4];
    int width, shift, open;
} Bloom;

typedef struct {
    PyObject_HEAD
    Bloom three, two;
    uint8_t mask[256];
} Sieve;

static int bloom_open(Bloom *bloom, PyObject *table, PyObject *weights, int width) {
    if (table == Py_None) return 0;
    if (buffer_open(table, &bloom->table, 1) < 0) return -1;
    bloom->open = 1;
    bloom->width = width;
    int bits = 0;
    while (((Py_ssize_t)1 << bits) < bloom->table.len) bits++;
    bloom->shift = 64 - bits;
    if (bits < 8 || bits > 55 || ((Py_ssize_t)1 << bits) != bloom->table.len || PySequence_Size(weights) != width) {
        if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "no sieve");
        return -1;
    }
    for (int i = 0; i < width; i++) {
        PyObject *weight = PySequence_GetItem(weights, i);
        if (weight == NULL) return -1;
        bloom->weight[i] = PyLong_AsUnsignedLongLong(weight);
        Py_DECREF(weight);
        if (PyErr_Occurred()) return -1;
    }
    return 0;
}

static PyObject *sieve_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    PyObject *three, *three_weights, *two, *two_weights;
    const char *mask;
    Py_ssize_t mask_size;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "y#OOOO", &mask, &mask_size, &three, &three_weights, &two, &two_weights)) return NULL;
    if (mask_size != 256) {
        PyErr_SetString(PyExc_ValueError, "256 masks are needed");
        return NULL;
    }
    Sieve *self = (Sieve *)type_alloc(type);
    if (self == NULL) return NULL;
    memcpy(self->mask, mask, 256);
    if (bloom_open(&self->three, three, three_weights, 3) < 0 || bloom_open(&self->two, two, two_weights, 2) < 0) {
        Py_DECREF(self);
        return NULL;
    }
    return (PyObject *)self;
}

static void sieve_dealloc(PyObject *object) {
    Sieve *self = (Sieve *)object;
    if (self->three.open) PyBuffer_Release(&self->three.table);
    if (self->two.open) PyBuffer_Release(&self->two.table);
    type_dealloc(object);
}

static int passing(const Sieve *self, const Bloom *bloom, const uint32_t *syllable, Py_ssize_t count, PyObject *into) {
    if (!bloom->open) return 0;
    const uint8_t *table = bloom->table.buf;
    for (Py_ssize_t i = 0; i + bloom->width <= count; i++) {
        uint64_t h = 0;
        for (int k = 0; k < bloom->width; k++) h += bloom->weight[k] * syllable[i + k];
        uint8_t bits = self->mask[(h >> (bloom->shift - 8)) & 255];
        if ((table[h >> bloom->shift] & bits) == bits) {
            PyObject *place = PyLong_FromSsize_t(i);
            int failed = place == NULL || PyList_Append(into, place) < 0;
            Py_XDECREF(place);
            if (failed) return -1;
        }
    }
    return 0;
}

static PyObject *sieve_passing(PyObject *object, PyObject *text) {
    Sieve *self = (Sieve *)object;
    Text t;
    if (text_open(&t, text) < 0) return NULL;
    PyObject *out = NULL, *at = NULL, *threes = PyList_New(0), *twos = PyList_New(0);
    uint32_t own[ON_STACK], *syllable = t.size <= ON_STACK ? own : PyMem_Malloc((size_t)t.size * sizeof(uint32_t));
    Py_ssize_t count = 0;
    if (syllable == NULL) PyErr_NoMemory();
    if (threes == NULL || twos == NULL || syllable == NULL) goto done;
    for (Py_ssize_t i = 0; i < t.size; i++) {
        Py_UCS4 code = t.at[i] - 0xAC00u;
        if (code < 11172u) syllable[count++] = code;
    }
    if (passing(self, &self->three, syllable, count, threes) < 0 || passing(self, &self->two, syllable, count, twos) < 0) goto done;
    int any = PyList_Size(threes) || PyList_Size(twos);
    at = PyList_New(0);
    if (at == NULL) goto done;
    for (Py_ssize_t i = 0; any && i < t.size; i++) {
        if (t.at[i] - 0xAC00u < 11172u) {
            PyObject *place = PyLong_FromSsize_t(i);
            int failed = place == NULL || PyList_Append(at, place) < 0;
            Py_XDECREF(place);
            if (failed) goto done;
        }
    }
    out = Py_BuildValue("(OOO)", at, threes, twos);
done:
    Py_XDECREF(at);
    Py_XDECREF(threes);
    Py_XDECREF(twos);
    if (syllable != own) PyMem_Free(syllable);
    text_close(&t);
    return out;
}

static PyMethodDef sieve_methods[] = {
    {"passing", sieve_passing, METH_O,
     "(places of the Hangul syllables, numbers of those at which three may begin a name, those at which two may be one); no places where neither."},
    {NULL, NULL, 0, NULL}};
static PyType_Slot sieve_slots[] = {{Py_tp_new, sieve_new}, {Py_tp_dealloc, sieve_dealloc}, {Py_tp_methods, sieve_methods}, {0, NULL}};
static PyType_Spec sieve_spec = {"dlp._native.Sieve", sizeof(Sieve), 0, Py_TPFLAGS_DEFAULT, sieve_slots};

/* ---------------------------------------------------------------- trigger words, all at once */

#define BMP 0x10000

/* One node, as small as can be: a text is read among much else, and waits for memory more than for anything. Nodes are numbered by depth and by the node
   before them, so that those a node leads to lie side by side, by their code points. */
typedef struct {
    uint64_t near; /* a bit for each code point that leads on, many to a bit */
    uint32_t first, fail;
    uint16_t count, out; /* how many it leads to from `first`; which of the masks */
} Node;

typedef struct {
    const Py_UCS4 *at;
    uint32_t size, node; /* how far it has been put into the automaton */
    int group;
} Word;

typedef struct {
    PyObject_HEAD
    uint16_t *root; /* code point -> node, of the basic plane */
    Node *node;
    uint32_t *code;  /* what leads to a node */
    uint64_t *masks; /* groups of the words that end at a node, those of shorter ones among them */
    uint32_t nodes, different;
    Py_buffer classes; /* code point -> class, as for `shape` */
    uint64_t signs[256]; /* class -> bits */
    uint8_t row[256], gaps[256]; /* class -> what it is beside digits, and beside single syllables (dlp/views/runs.py, dlp/views/retyped.py) */
    int open;
} Words;

static inline uint64_t near_bit(uint32_t code) { return (uint64_t)1 << ((code * 0x9E3779B1U) >> 26); }

/* The node that a code point leads to from this one; 0 for none. */
static uint32_t onward(const Words *self, const Node *from, uint32_t code) {
    if (!(from->near & near_bit(code))) return 0;
    uint32_t low = from->first, high = low + from->count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (self->code[middle] < code) low = middle + 1;
        else high = middle;
    }
    return low < from->first + from->count && self->code[low] == code ? low : 0;
}

static uint32_t step(const Words *self, uint32_t node, Py_UCS4 code) {
    while (node) {
        uint32_t to = onward(self, &self->node[node], code);
        if (to) return to;
        node = self->node[node].fail;
    }
    return code < BMP ? self->root[code] : 0;
}

static int before_in_order(const void *one, const void *other) {
    const Word *a = one, *b = other;
    for (uint32_t i = 0; i < a->size && i < b->size; i++)
        if (a->at[i] != b->at[i]) return a->at[i] < b->at[i] ? -1 : 1;
    return a->size < b->size ? -1 : a->size > b->size;
}

/* Which of the masks this one is; -1 where there are too many. */
static int mask_of(Words *self, uint64_t mask) {
    uint32_t at = 0;
    while (at < self->different && self->masks[at] != mask) at++;
    if (at == BMP) return -1;
    if (at == self->different) self->masks[self->different++] = mask;
    return (int)at;
}

/* Put the words into the automaton, a depth at a time; they are in order, so that those with the same beginning follow each other. `parent`, `out`: of
   each node. */
static int put_in(Words *self, Word *words, Py_ssize_t count, uint32_t *parent, uint64_t *out) {
    uint32_t left = 1;
    for (uint32_t depth = 0; left; depth++) {
        left = 0;
        for (Py_ssize_t i = 0; i < count; i++) {
            Word *one = &words[i];
            if (one->size <= depth) continue;
            int same = i > 0 && words[i - 1].size > depth && memcmp(words[i - 1].at, one->at, (depth + 1) * sizeof(Py_UCS4)) == 0;
            uint32_t made = same ? words[i - 1].node : self->nodes++;
            if (!same) {
                parent[made] = one->node;
                self->code[made] = one->at[depth];
                if (depth == 0) {
                    if (made >= BMP) return -1;
                    self->root[one->at[0]] = (uint16_t)made;
                } else {
                    Node *from = &self->node[one->node];
                    if (from->count == 0) from->first = made;
                    if (++from->count == 0) return -1;
                    from->near |= near_bit(one->at[depth]);
                }
            }
            one->node = made;
            if (one->size == depth + 1) out[made] |= (uint64_t)1 << one->group;
            else left = 1;
        }
    }
    for (uint32_t made = 1; made < self->nodes; made++) { /* by depth, so that what a node fails to is done before it */
        Node *node = &self->node[made];
        node->fail = parent[made] ? step(self, self->node[parent[made]].fail, self->code[made]) : 0;
        out[made] |= out[node->fail];
        int mask = mask_of(self, out[made]);
        if (mask < 0) return -1;
        node->out = (uint16_t)mask;
    }
    return 0;
}

static void words_dealloc(PyObject *object) {
    Words *self = (Words *)object;
    PyMem_Free(self->root);
    PyMem_Free(self->node);
    PyMem_Free(self->code);
    PyMem_Free(self->masks);
    if (self->open) PyBuffer_Release(&self->classes);
    type_dealloc(object);
}

static PyObject *words_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    PyObject *given, *classes = NULL;
    const char *signs = NULL, *row = NULL, *gaps = NULL;
    Py_ssize_t signs_size = 2048, row_size = 256, gaps_size = 256;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "O|Oy#y#y#", &given, &classes, &signs, &signs_size, &row, &row_size, &gaps, &gaps_size)) return NULL;
    if (signs_size != 2048 || row_size != 256 || gaps_size != 256 || (classes != NULL && gaps == NULL)) {
        PyErr_SetString(PyExc_ValueError, "classes need the bits of 256 of them, and two rows of 256 bytes");
        return NULL;
    }
    PyObject *words = PySequence_Fast(given, "a sequence of (word, group) is needed");
    if (words == NULL) return NULL;
    Py_ssize_t count = PySequence_Size(words), letters = 1;
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *one = PySequence_GetItem(words, i), *word = NULL;
        int group;
        int good = one != NULL && PyArg_ParseTuple(one, "Ui", &word, &group);
        Py_ssize_t size = good ? PyUnicode_GetLength(word) : 0;
        Py_UCS4 first = size ? PyUnicode_ReadChar(word, 0) : BMP;
        Py_XDECREF(one);
        if (good && (group < 0 || group > 63 || size < 1 || first >= BMP)) {
            PyErr_SetString(PyExc_ValueError, "a word that begins in the basic plane and a group of 0 to 63 are needed");
            good = 0;
        }
        if (!good) {
            Py_DECREF(words);
            return NULL;
        }
        letters += size;
    }
    Words *self = (Words *)type_alloc(type);
    Word *read = PyMem_Calloc((size_t)count + 1, sizeof(Word));
    Py_UCS4 *codes = PyMem_Calloc((size_t)letters, sizeof(Py_UCS4));
    uint32_t *parent = PyMem_Calloc((size_t)letters, sizeof(uint32_t));
    uint64_t *out = PyMem_Calloc((size_t)letters, sizeof(uint64_t));
    if (self != NULL) {
        self->root = PyMem_Calloc(BMP, sizeof(uint16_t));
        self->node = PyMem_Calloc((size_t)letters, sizeof(Node));
        self->code = PyMem_Calloc((size_t)letters, sizeof(uint32_t));
        self->masks = PyMem_Calloc(BMP, sizeof(uint64_t)); /* pages that are never written cost nothing */
        self->nodes = self->different = 1; /* of the root, and of nothing */
    }
    int ready = self && read && codes && parent && out && self->root && self->node && self->code && self->masks;
    if (!ready && !PyErr_Occurred()) PyErr_NoMemory();
    if (ready && classes != NULL) {
        ready = self->open = buffer_open(classes, &self->classes, 1) == 0;
        if (ready && self->classes.len == 0) {
            PyErr_SetString(PyExc_ValueError, "an empty table");
            ready = 0;
        }
        memcpy(self->signs, signs, 2048);
        memcpy(self->row, row, 256);
        memcpy(self->gaps, gaps, 256);
    }
    Py_ssize_t at = 0;
    for (Py_ssize_t i = 0; ready && i < count; i++) {
        PyObject *one = PySequence_GetItem(words, i), *word = NULL;
        ready = one != NULL && PyArg_ParseTuple(one, "Ui", &word, &read[i].group);
        Py_ssize_t size = ready ? PyUnicode_GetLength(word) : 0;
        ready = ready && PyUnicode_AsUCS4(word, codes + at, size, 0) != NULL;
        read[i].at = codes + at;
        read[i].size = (uint32_t)size;
        at += size;
        Py_XDECREF(one);
    }
    if (ready) {
        qsort(read, (size_t)count, sizeof(Word), before_in_order);
        if (put_in(self, read, count, parent, out) < 0) {
            PyErr_SetString(PyExc_ValueError, "too many words");
            ready = 0;
        }
    }
    PyMem_Free(read);
    PyMem_Free(codes);
    PyMem_Free(parent);
    PyMem_Free(out);
    Py_DECREF(words);
    if (!ready) {
        Py_XDECREF((PyObject *)self);
        return NULL;
    }
    return (PyObject *)self;
}

static PyObject *words_groups(PyObject *object, PyObject *text) {
    const Words *self = (Words *)object;
    Text t;
    if (text_open(&t, text) < 0) return NULL;
    uint64_t found = 0;
    uint32_t node = 0;
    for (Py_ssize_t i = 0; i < t.size; i++) {
        node = node ? step(self, node, t.at[i]) : (t.at[i] < BMP ? self->root[t.at[i]] : 0);
        found |= self->masks[self->node[node].out];
    }
    text_close(&t);
    return PyLong_FromUnsignedLongLong(found);
}

/* The bits of dlp/triggers.py above those of the words. */
enum { ALWAYS = 1, FOUR = 2, EIGHT = 4, SPOKEN = 8, WORDED = 16, LATIN = 32, CODED = 64, NUMBERED = 128, ALIKE = 256, SPACED = 512, TOLD = 1024, PIECES = 2048, CHAINED = 4096 };

static PyObject *words_look(PyObject *object, PyObject *text) {
    const Words *self = (Words *)object;
    Text t;
    if (!self->open) {
        PyErr_SetString(PyExc_ValueError, "made without classes");
        return NULL;
    }
    if (text_open(&t, text) < 0) return NULL;
    const uint8_t *classes = self->classes.buf;
    Py_UCS4 beyond = (Py_UCS4)(self->classes.len - 1);
    uint64_t found = 0, signs = ALWAYS;
    uint32_t node = 0;
    Py_ssize_t written = 0, spoken = 0, parts = 0, letters = 0, coded = 0, told = 0;
    int run = 0, alike = 0, chain = 0, longest = 0, voiced = 0, lone = 1, hangul = 0, digit = 0, close = 0, zero_one = 0, beside = 0;
    uint8_t before = ' ';
    for (Py_ssize_t i = 0; i < t.size; i++) {
        Py_UCS4 code = t.at[i];
        node = node ? step(self, node, code) : (code < BMP ? self->root[code] : 0);
        found |= self->masks[self->node[node].out];
        uint8_t class = classes[code < beyond ? code : beyond];
        signs |= self->signs[class];

        int is_digit = class >= '0' && class <= '9', is_letter = (class | 32) >= 'a' && (class | 32) <= 'z';
        int is_read = class >= 0x80 && class <= 0x89;
        written += is_digit;
        spoken += is_read || (class >= 0xA0 && class <= 0xA9);
        parts += class == 0x8A;
        letters += is_letter;
        coded += is_digit || is_letter || class == '+' || class == '/' || class == '_' || class == '-';

        voiced = is_read && (voiced || !hangul) ? voiced + 1 : 0; /* a row of syllables that are digits, behind no other syllable */
        told += is_digit || voiced > 0;
        if ((is_digit && digit) || voiced > 2) signs |= PIECES;
        digit = is_digit;
        hangul = is_read || class == 0x8A || class == 0xC0;

        uint8_t now = self->row[class]; /* beside each other, whatever separates them */
        if (now) {
            uint8_t flat = now == '0' || now == '1' || now == 'w' ? 'h' : now, last = before == '0' || before == '1' || before == 'w' ? 'h' : before;
            run = flat == 'h' ? run + 1 : 0;
            alike = now == 'l' ? alike + 1 : 0;
            zero_one |= (before == '0' && now == '1') || run >= 7;
            close |= (last == 'd' && (flat == 'h' || flat == 'm')) || ((last == 'h' || last == 'm') && flat == 'd') || alike >= 3;
            beside |= (last == 'd' && now == 'l') || (last == 'l' && now == 'd');
            chain = now != ' ' ? chain + 1 : class == '^' ? chain : 0;
            longest = chain > longest ? chain : longest;
            before = now;
        }

        uint8_t gap = self->gaps[class]; /* a separator and a single syllable by turns, three times; the beginning is a separator */
        if (gap == ' ') lone = lone && lone % 2 == 0 ? lone + 1 : 1;
        else lone = gap == 's' && lone % 2 == 1 ? lone + 1 : 0;
        if (lone >= 6) signs |= SPACED;
    }
    text_close(&t);
    if (written >= 4) signs |= FOUR;
    if (written >= 8) signs |= EIGHT;
    if (spoken && written + spoken >= 9) signs |= SPOKEN;
    if (parts >= 8) signs |= WORDED;
    if (letters >= 4) signs |= LATIN;
    if (coded >= 32) signs |= CODED;
    if (zero_one || (written && (close || beside))) signs |= NUMBERED;
    if (beside) signs |= ALIKE;
    if (longest >= 4 && (written || zero_one)) signs |= CHAINED;
    if (told >= 10) signs |= TOLD;
    PyObject *high = PyLong_FromUnsignedLongLong(signs), *low = PyLong_FromUnsignedLongLong(found), *by = PyLong_FromLong(64), *out = NULL;
    PyObject *raised = high && by ? PyNumber_Lshift(high, by) : NULL;
    if (raised && low) out = PyNumber_Or(raised, low);
    Py_XDECREF(high);
    Py_XDECREF(low);
    Py_XDECREF(by);
    Py_XDECREF(raised);
    return out;
}

static PyMethodDef words_methods[] = {{"look", words_look, METH_O, "The groups of which a word stands in a text, and above them the bits of its signs."},
                                      {"groups", words_groups, METH_O, "The groups of which a word stands in a text, as bits."}, {NULL, NULL, 0, NULL}};
static PyType_Slot words_slots[] = {{Py_tp_new, words_new}, {Py_tp_dealloc, words_dealloc}, {Py_tp_methods, words_methods}, {0, NULL}};
static PyType_Spec words_spec = {"dlp._native.Words", sizeof(Words), 0, Py_TPFLAGS_DEFAULT, words_slots};

/* ---------------------------------------------------------------- numbers of the register in a stream of digits */

#define PRIME61 ((1ULL << 61) - 1)

static inline uint64_t modulo(unsigned __int128 wide) {
    uint64_t sum = (uint64_t)(wide & PRIME61) + (uint64_t)(wide >> 61);
    sum = (sum & PRIME61) + (sum >> 61);
    return sum >= PRIME61 ? sum - PRIME61 : sum;
}

/* The rolling hash of ASCII digits (dlp/linkage/rolling.py), gone on with by one digit. */
static inline uint64_t roll_on(uint64_t made, uint8_t digit, uint64_t key) {
    return modulo((unsigned __int128)made * key + PRIME61 + digit - 47);
}

static uint64_t roll(const uint8_t *digits, Py_ssize_t size, uint64_t key) {
    uint64_t made = 0;
    for (Py_ssize_t i = 0; i < size; i++) made = roll_on(made, digits[i], key);
    return made;
}

static PyObject *rolled(PyObject *module, PyObject *args) {
    const char *digits;
    Py_ssize_t size;
    unsigned long long key;
    (void)module;
    if (!PyArg_ParseTuple(args, "s#K", &digits, &size, &key)) return NULL;
    if (key >= PRIME61) {
        PyErr_SetString(PyExc_ValueError, "a key below the prime is needed");
        return NULL;
    }
    return PyLong_FromUnsignedLongLong(roll((const uint8_t *)digits, size, key));
}

#define HANDED_OUT 200 /* dlp/linkage/numbers_held.py: CAP */

#define NOBODYS (1 << 17)
#define MOST_WINDOW 13 /* digits */

typedef struct {
    PyObject_HEAD
    PyObject *table, *mac[3]; /* of telephone, resident and foreigner numbers */
    uint64_t power[MOST_WINDOW + 1]; /* of the key */
    uint64_t key;
    uint64_t nobodys[NOBODYS]; /* hashes of numbers, with their field, that nobody has: the views of a text say the same again and again */
} Numbers;

static PyObject *numbers_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    PyObject *table, *mac[3];
    unsigned long long key;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "OOOOK", &table, &mac[0], &mac[1], &mac[2], &key)) return NULL;
    if (key >= PRIME61) {
        PyErr_SetString(PyExc_ValueError, "a key below the prime is needed");
        return NULL;
    }
    if (PyType_GetSlot(Py_TYPE(table), Py_tp_new) != (void *)table_new) {
        PyErr_SetString(PyExc_TypeError, "a table is needed");
        return NULL;
    }
    for (int i = 0; i < 3; i++) {
        if (PyType_GetSlot(Py_TYPE(mac[i]), Py_tp_new) != (void *)mac_new) {
            PyErr_SetString(PyExc_TypeError, "three keyed hashes are needed");
            return NULL;
        }
    }
    Numbers *self = (Numbers *)type_alloc(type);
    if (self == NULL) return NULL;
    self->key = key;
    self->power[0] = 1;
    for (int i = 1; i <= MOST_WINDOW; i++) self->power[i] = modulo((unsigned __int128)self->power[i - 1] * key);
    self->table = table;
    Py_INCREF(table);
    for (int i = 0; i < 3; i++) {
        self->mac[i] = mac[i];
        Py_INCREF(mac[i]);
    }
    return (PyObject *)self;
}

static void numbers_dealloc(PyObject *object) {
    Numbers *self = (Numbers *)object;
    Py_XDECREF(self->table);
    for (int i = 0; i < 3; i++) Py_XDECREF(self->mac[i]);
    type_dealloc(object);
}

/* The rows with a number in one field, at most as many as are handed out: a new tuple, NULL for none and, with an exception, for a broken table. */
static PyObject *rows_of(Numbers *self, int field, uint64_t hash) {
    uint8_t written[20];
    Py_ssize_t at = sizeof written; /* in decimal figures, as its twin writes it */
    uint64_t rest = hash;
    do written[--at] = (uint8_t)('0' + rest % 10);
    while (rest /= 10);
    const Table *table = (Table *)self->table;
    Py_ssize_t first;
    uint32_t alone;
    Py_ssize_t count = table_find(table, mac_of((Mac *)self->mac[field], written + at, (Py_ssize_t)sizeof written - at), &first, &alone);
    if (count < 0) PyErr_SetString(PyExc_ValueError, "a broken token table");
    if (count <= 0) return NULL;
    if (count > HANDED_OUT) count = HANDED_OUT;
    PyObject *out = PyTuple_New(count);
    for (Py_ssize_t i = 0; out != NULL && i < count; i++) {
        PyObject *row = PyLong_FromUnsignedLong(first < 0 ? alone : ((const uint32_t *)table->rows.buf)[first + i]);
        if (row == NULL || PyTuple_SetItem(out, i, row) < 0) {
            Py_DECREF(out);
            out = NULL;
        }
    }
    return out;
}

static inline uint64_t asked_for(int resident, uint64_t hash) { return hash * 2 + (uint64_t)resident + 1; }

static inline uint64_t *nobody_at(Numbers *self, uint64_t hash) { return &self->nobodys[(hash ^ (hash >> 31)) % NOBODYS]; }

/* The same of a telephone number, or of a resident's or else a foreigner's. */
static PyObject *anybodys(Numbers *self, int resident, uint64_t hash) {
    uint64_t asked = asked_for(resident, hash), *nobody = nobody_at(self, hash);
    if (*nobody == asked) return NULL;
    PyObject *rows = rows_of(self, resident ? 1 : 0, hash);
    if (rows == NULL && resident && !PyErr_Occurred()) rows = rows_of(self, 2, hash);
    if (rows == NULL && !PyErr_Occurred()) *nobody = asked;
    return rows;
}

typedef struct {
    const char *digits;
    uint64_t *rolled; /* of the first digits: from two of them that of a window is one product away */
    int32_t *places; /* four of each window: resident, begin, end, turned */
    Py_ssize_t count, room;
    PyObject *held;
} Looked;

/* One window: digits[a:b], behind a zero that it has lost. It is noted as tried, and what it holds if somebody has the number. */
static int window(Numbers *self, Looked *looked, Py_ssize_t a, Py_ssize_t b, int resident, int zero, int turned) {
    if (looked->count == looked->room) {
        Py_ssize_t room = looked->room ? 2 * looked->room : 64;
        int32_t *more = PyMem_Realloc(looked->places, (size_t)room * 4 * sizeof(int32_t));
        if (more == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        looked->places = more;
        looked->room = room;
    }
    int32_t *to = looked->places + 4 * looked->count++;
    to[0] = resident, to[1] = (int32_t)a, to[2] = (int32_t)b, to[3] = turned;
    uint64_t power = self->power[b - a];
    uint64_t before = modulo((unsigned __int128)looked->rolled[a] * power);
    uint64_t hash = modulo((unsigned __int128)looked->rolled[b] + PRIME61 - before + (zero ? power : 0)); /* a zero alone is 1 */
    PyObject *rows = anybodys(self, resident, hash);
    if (rows == NULL) return PyErr_Occurred() ? -1 : 0;
    char number[MOST_WINDOW + 1] = "0";
    memcpy(number + zero, looked->digits + a, (size_t)(b - a));
    PyObject *one = Py_BuildValue("(ns#O)", looked->count - 1, (const char *)number, b - a + zero, rows);
    int failed = one == NULL || PyList_Append(looked->held, one) < 0;
    Py_XDECREF(one);
    Py_DECREF(rows);
    return failed ? -1 : 0;
}

/* How many digits stand here, as many as are asked for. */
static Py_ssize_t digits_at(const char *digits, Py_ssize_t size, Py_ssize_t at, Py_ssize_t wanted) {
    Py_ssize_t n = 0;
    while (n < wanted && at + n < size && digits[at + n] >= '0' && digits[at + n] <= '9') n++;
    return n;
}

/* The lengths of telephone numbers that begin here; how many there are. */
static int sizes(const char *d, Py_ssize_t n, Py_ssize_t out[2]) {
    if (n < 9 || d[0] != '0') return 0;
    int count = 0;
    Py_ssize_t least, most;
    if (d[1] == '1') {
        if (d[2] != '0' && d[2] != '1' && d[2] < '6') return 0;
        least = d[2] == '0' ? 11 : 10, most = 11;
    } else if (d[1] == '2') {
        least = 9, most = 10;
    } else if (d[1] == '7' && d[2] == '0') {
        least = most = 11;
    } else if (d[1] >= '3' && d[1] <= '6' && d[2] >= '1' && d[2] <= '5') {
        least = 10, most = 11;
    } else {
        return 0;
    }
    for (Py_ssize_t size = least; size <= most && size <= n; size++) out[count++] = size;
    return count;
}

static int born(const char *d) {
    int month = (d[2] - '0') * 10 + d[3] - '0', day = (d[4] - '0') * 10 + d[5] - '0';
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

static PyObject *numbers_look(PyObject *object, PyObject *args) {
    Numbers *self = (Numbers *)object;
    const char *digits;
    Py_ssize_t size;
    int numerals, good = 1;
    if (!PyArg_ParseTuple(args, "s#p", &digits, &size, &numerals)) return NULL;
    if (size > INT32_MAX) {
        PyErr_SetString(PyExc_ValueError, "too many digits");
        return NULL;
    }
    Looked looked = {digits, PyMem_Malloc(((size_t)size + 1) * sizeof(uint64_t)), NULL, 0, 0, PyList_New(0)};
    char *back = PyMem_Malloc((size_t)size + 1);
    if (looked.held == NULL || looked.rolled == NULL || back == NULL) {
        if (looked.held != NULL) PyErr_NoMemory();
        good = 0;
    }
    for (Py_ssize_t i = 0; good && i < size; i++) back[i] = digits[size - 1 - i];
    for (int turned = 0; good && turned < 2; turned++) {
        const char *d = turned ? back : digits;
        looked.digits = d;
        looked.rolled[0] = 0;
        for (Py_ssize_t i = 0; i < size; i++) looked.rolled[i + 1] = roll_on(looked.rolled[i], (uint8_t)d[i], self->key);
        for (Py_ssize_t a = 0; good && a < size; a++) {
            Py_ssize_t of[2];
            int count = d[a] == '0' ? sizes(d + a, digits_at(d, size, a, 11), of) : 0;
            for (int k = 0; good && k < count; k++) good = window(self, &looked, a, a + of[k], 0, 0, turned) == 0;
        }
        for (Py_ssize_t a = 0; good && a + 13 <= size; a++)
            if (born(d + a) && digits_at(d, size, a, 13) == 13) good = window(self, &looked, a, a + 13, 1, 0, turned) == 0;
        for (Py_ssize_t a = 0; good && a + 12 <= size; a++)
            if (memcmp(d + a, "8210", 4) == 0 && digits_at(d, size, a, 12) == 12) good = window(self, &looked, a + 2, a + 12, 0, 1, turned) == 0;
    }
    if (good) looked.digits = digits;
    if (good && (numerals || size == 10))
        for (Py_ssize_t i = 0; i < size; i++) looked.rolled[i + 1] = roll_on(looked.rolled[i], (uint8_t)digits[i], self->key);
    for (Py_ssize_t a = 0; good && a + 10 <= size && (numerals || (a == 0 && size == 10)); a++)
        if (digits[a] == '1' && digits[a + 1] == '0' && digits_at(digits, size, a, 10) == 10)
            good = window(self, &looked, a, a + 10, 0, 1, 0) == 0; /* an amount, or a number, that lost its zero */
    PyObject *out = good ? Py_BuildValue("(y#O)", looked.places != NULL ? (const char *)looked.places : "", looked.count * 4 * (Py_ssize_t)sizeof(int32_t), looked.held) : NULL;
    PyMem_Free(back);
    PyMem_Free(looked.places);
    PyMem_Free(looked.rolled);
    Py_XDECREF(looked.held);
    return out;
}

/* ---------------------------------------------------------------- places of words */

typedef struct {
    PyObject_HEAD
    Py_UCS4 *letters;    /* of all words, one behind the other, by their first letter */
    uint32_t *ends;      /* of each word in `letters` */
    uint8_t first[BMP / 8];
    uint16_t at[BMP / 256 + 1]; /* words before those whose first letter begins with this byte */
    Py_ssize_t count;
    int fold;
} Places;

/* What `re.IGNORECASE` takes for one ASCII letter. */
static inline Py_UCS4 folded(Py_UCS4 code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
    if (code == 0x130 || code == 0x131) return 'i';
    return code == 0x17F ? 's' : code == 0x212A ? 'k' : code;
}

static PyObject *places_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    PyObject *given;
    int fold;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "Op", &given, &fold)) return NULL;
    PyObject *words = PySequence_List(given);
    if (words == NULL) return NULL;
    Py_ssize_t count = PyList_Sort(words) < 0 ? -1 : PyList_Size(words), letters = 0;
    int ready = count >= 0 && count < 0xFFFF;
    for (Py_ssize_t i = 0; ready && i < count; i++) {
        PyObject *word = PyList_GetItem(words, i);
        Py_ssize_t size = PyUnicode_Check(word) ? PyUnicode_GetLength(word) : 0;
        ready = size > 0 && size < 0xFFFF && PyUnicode_ReadChar(word, 0) < BMP;
        letters += size;
    }
    Places *self = NULL;
    if (!ready) {
        if (!PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "words that begin in the basic plane are needed");
    } else if ((self = (Places *)type_alloc(type)) != NULL) {
        self->fold = fold;
        self->count = count;
        self->letters = PyMem_Calloc((size_t)letters + 1, sizeof(Py_UCS4));
        self->ends = PyMem_Calloc((size_t)count + 1, sizeof(uint32_t));
        ready = self->letters != NULL && self->ends != NULL;
        if (!ready) PyErr_NoMemory();
        Py_ssize_t to = 0;
        for (Py_ssize_t i = 0; ready && i < count; i++) { /* sorted by code points, as Python sorts */
            Text t;
            ready = text_open(&t, PyList_GetItem(words, i)) == 0;
            if (!ready) break;
            memcpy(self->letters + to, t.at, (size_t)t.size * sizeof(Py_UCS4));
            to += t.size;
            self->ends[i] = (uint32_t)to;
            self->first[t.at[0] >> 3] |= (uint8_t)(1u << (t.at[0] & 7));
            for (Py_ssize_t page = (Py_ssize_t)(t.at[0] >> 8) + 1; page <= BMP / 256; page++) self->at[page] = (uint16_t)(i + 1);
            text_close(&t);
        }
        if (!ready) {
            Py_DECREF(self);
            self = NULL;
        }
    }
    Py_DECREF(words);
    return (PyObject *)self;
}

static void places_dealloc(PyObject *object) {
    Places *self = (Places *)object;
    PyMem_Free(self->letters);
    PyMem_Free(self->ends);
    type_dealloc(object);
}

/* Does one of the words stand at `at`? */
static int stands(const Places *self, const Py_UCS4 *at, Py_ssize_t left, Py_UCS4 first) {
    for (Py_ssize_t w = self->at[first >> 8]; w < self->at[(first >> 8) + 1]; w++) {
        uint32_t begin = w ? self->ends[w - 1] : 0, size = self->ends[w] - begin, k = 1;
        const Py_UCS4 *word = self->letters + begin;
        if (word[0] > first) return 0;
        if (word[0] != first || (Py_ssize_t)size > left) continue;
        while (k < size && word[k] == (self->fold ? folded(at[k]) : at[k])) k++;
        if (k == size) return 1;
    }
    return 0;
}

static PyObject *places_find(PyObject *object, PyObject *args) {
    const Places *self = (Places *)object;
    PyObject *text, *out;
    Py_ssize_t most;
    int some;
    Text t;
    if (!PyArg_ParseTuple(args, "Unp", &text, &most, &some) || text_open(&t, text) < 0) return NULL;
    out = PyList_New(0);
    for (Py_ssize_t i = 0; out != NULL && i < t.size; i++) {
        Py_UCS4 first = self->fold ? folded(t.at[i]) : t.at[i];
        if (first >= BMP || !(self->first[first >> 3] & (1u << (first & 7))) || !stands(self, t.at + i, t.size - i, first)) continue;
        if (most == 0 && some) break;
        PyObject *place = most-- > 0 ? PyLong_FromSsize_t(i) : NULL;
        if (place == NULL || PyList_Append(out, place) < 0) {
            Py_DECREF(out);
            out = NULL;
            if (place == NULL && !PyErr_Occurred()) { /* too many: the caller does without */
                out = Py_None;
                Py_INCREF(out);
                break;
            }
        }
        Py_XDECREF(place);
    }
    text_close(&t);
    return out;
}

static PyMethodDef places_methods[] = {{"find", places_find, METH_VARARGS, "Where one of the words begins, ascending; of more places than are wanted some, or None."},
                                       {NULL, NULL, 0, NULL}};
static PyType_Slot places_slots[] = {{Py_tp_new, places_new}, {Py_tp_dealloc, places_dealloc}, {Py_tp_methods, places_methods}, {0, NULL}};
static PyType_Spec places_spec = {"dlp._native.Places", sizeof(Places), 0, Py_TPFLAGS_DEFAULT, places_slots};

/* ---------------------------------------------------------------- what the name model sees of a text */

#define KINDS 10
#define CLASSES 5
#define MARKS 9 /* begin, inside and end of words of two, three, four and more syllables */
#define FLAGS (KINDS + 1 + CLASSES * MARKS)
#define BUCKETS 0x7FFF

static inline uint32_t mix(uint32_t x) {
    x = (x ^ (x >> 16)) * 0x7FEB352Du;
    x = (x ^ (x >> 15)) * 0x846CA68Bu;
    return x ^ (x >> 16);
}

/* Class bits of a word by its hash, 0 for one that is not listed. */
static uint8_t listed(uint32_t hash, const uint8_t *there, const uint32_t *hashes, const uint8_t *classes, Py_ssize_t count) {
    if (!(there[hash >> 12] & (1u << ((hash >> 9) & 7)))) return 0;
    Py_ssize_t low = 0, high = count;
    while (low < high) {
        Py_ssize_t middle = low + (high - low) / 2;
        if (hashes[middle] < hash) low = middle + 1;
        else high = middle;
    }
    return low < count && hashes[low] == hash ? classes[low] : 0;
}

static void see(const Py_UCS4 *code, Py_ssize_t n, Py_buffer *with, int32_t *chars, int32_t *hashed, uint8_t *flags) {
    const int16_t *alphabet = with[0].buf;
    const uint8_t *kinds = with[1].buf, *surnames = with[2].buf, *there = with[3].buf, *classes = with[5].buf;
    const uint32_t *hashes = with[4].buf;
    Py_ssize_t count = with[5].len;
    for (Py_ssize_t i = 0; i < n; i++) {
        uint32_t small = code[i] < 0xFFFF ? code[i] : 0xFFFF;
        chars[i] = alphabet[small];
        if (kinds[small] < KINDS) flags[i * FLAGS + kinds[small]] = 1;
        flags[i * FLAGS + KINDS] = surnames[small];
    }
    for (Py_ssize_t i = 0; i < n; i++) { /* neighbours beyond the ends are 0 */
        uint32_t at[5];
        for (int k = -2; k <= 2; k++) at[k + 2] = i + k >= 0 && i + k < n ? code[i + k] : 0;
        int32_t *to = hashed + i * 6;
        for (int k = 0; k < 2; k++) to[k] = (int32_t)(mix(at[k + 1] * 0x9E3779B1u + at[k + 2] * 0x85EBCA77u) & BUCKETS);
        for (int k = 0; k < 3; k++)
            to[k + 2] = (int32_t)(mix(at[k] * 0x9E3779B1u + at[k + 1] * 0x85EBCA77u + at[k + 2] * 0xC2B2AE3Du) & BUCKETS);
    }
    for (Py_ssize_t i = 0; i < n;) { /* runs of Hangul, digits and Latin letters */
        Py_ssize_t end = i;
        uint32_t sum = 0;
        for (; end < n && kinds[code[end] < 0xFFFF ? code[end] : 0xFFFF] <= 3; end++) sum += mix(code[end]) * (uint32_t)(2 * (end - i) + 1);
        int32_t word = (int32_t)(mix(sum) & BUCKETS);
        for (Py_ssize_t k = i; k < end; k++) hashed[k * 6 + 5] = word;
        i = end > i ? end : i + 1;
    }
    for (Py_ssize_t i = 0; i < n; i++) {
        uint32_t total = code[i];
        for (int length = 1; length <= 5 && i + length <= n; length++) {
            Py_UCS4 last = code[i + length - 1];
            if (kinds[last < 0xFFFF ? last : 0xFFFF] != 0) break;
            if (length == 1) continue;
            total = total * 0x01000193u + last;
            uint8_t bits = listed(mix(total ^ ((uint32_t)length << 28)), there, hashes, classes, count);
            if (!bits) continue;
            int row = ((length < 4 ? length : 4) - 2) * 3;
            for (int k = 0; k < length; k++) {
                uint8_t *mark = flags + (i + k) * FLAGS + KINDS + 1 + (row + (k == 0 ? 0 : k == length - 1 ? 2 : 1)) * CLASSES;
                for (int bit = 0; bit < CLASSES; bit++) mark[bit] |= (bits >> bit) & 1;
            }
        }
    }
}

static PyObject *name_features(PyObject *module, PyObject *args) {
    static const Py_ssize_t item[6] = {2, 1, 1, 1, 4, 1}, least[6] = {2 * BMP, BMP, BMP, 1 << 20, 0, 0};
    PyObject *text, *from[6], *chars = NULL, *hashed = NULL, *flags = NULL, *out = NULL;
    Py_buffer with[6];
    Text t;
    int open = 0;
    (void)module;
    if (!PyArg_ParseTuple(args, "UOOOOOO", &text, &from[0], &from[1], &from[2], &from[3], &from[4], &from[5])) return NULL;
    for (; open < 6; open++) {
        if (buffer_open(from[open], &with[open], item[open]) < 0) break;
        if (with[open].len < least[open]) {
            PyErr_SetString(PyExc_ValueError, "a table is too short");
            open++;
            break;
        }
    }
    int good = open == 6 && !PyErr_Occurred();
    if (good && with[4].len / 4 != with[5].len) good = 0;
    if (!good && !PyErr_Occurred()) PyErr_SetString(PyExc_ValueError, "no tables of the name model");
    if (good && text_open(&t, text) == 0) {
        chars = PyBytes_FromStringAndSize(NULL, t.size * 4);
        hashed = PyBytes_FromStringAndSize(NULL, t.size * 24);
        flags = PyBytes_FromStringAndSize(NULL, t.size * FLAGS);
        if (chars && hashed && flags) {
            memset(PyBytes_AsString(hashed), 0, (size_t)t.size * 24);
            memset(PyBytes_AsString(flags), 0, (size_t)t.size * FLAGS);
            see(t.at, t.size, with, (int32_t *)PyBytes_AsString(chars), (int32_t *)PyBytes_AsString(hashed), (uint8_t *)PyBytes_AsString(flags));
            out = Py_BuildValue("(OOO)", chars, hashed, flags);
        }
        text_close(&t);
    }
    Py_XDECREF(chars);
    Py_XDECREF(hashed);
    Py_XDECREF(flags);
    for (int i = 0; i < open; i++) PyBuffer_Release(&with[i]);
    return out;
}

/* ---------------------------------------------------------------- pieces of numbers */

#define MOST_PIECES 8  /* in the limits that Python gives */
#define MOST_DIGITS 32

typedef struct {
    uint64_t hash;
    long size; /* digits */
} Fragment;

typedef struct {
    Fragment joined, first;
} Run;

typedef struct {
    const Run *runs;
    const Py_ssize_t *begin; /* of each message among the runs; one more than there are messages */
    Py_ssize_t messages;
    const char *near;
    uint64_t power[MOST_DIGITS + 1];
    long shortest, longest, resident, most, left, half, long_piece;
    Numbers *numbers; /* NULL: all that is made is found, whoever has it */
    PyObject *found;  /* a dict, for its order: what is made, or (fields, rows) of what somebody has */
} Search;

static uint64_t product(uint64_t a, uint64_t b) {
    unsigned __int128 whole = (unsigned __int128)a * b;
    uint64_t sum = (uint64_t)(whole & PRIME61) + (uint64_t)(whole >> 61);
    return sum >= PRIME61 ? sum - PRIME61 : sum;
}

static Fragment joined(const Search *s, Fragment left, Fragment right) {
    uint64_t sum = product(left.hash, s->power[right.size]) + right.hash;
    return (Fragment){sum >= PRIME61 ? sum - PRIME61 : sum, left.size + right.size};
}

/* (field, rows) of a number that somebody has: 0 of telephones, 1 of residents, 2 of foreigners. */
static int keep_held(Search *s, int field, uint64_t hash) {
    PyObject *rows = rows_of(s->numbers, field, hash);
    if (rows == NULL) return PyErr_Occurred() ? -1 : 0;
    PyObject *key = Py_BuildValue("(iN)", field, rows);
    int failed = key == NULL || PyDict_SetItem(s->found, key, Py_None) < 0;
    Py_XDECREF(key);
    return failed ? -1 : 1;
}

static int keep(Search *s, Fragment one) {
    if (s->numbers != NULL) {
        int resident = one.size == s->resident;
        uint64_t *nobody = nobody_at(s->numbers, one.hash), asked = asked_for(resident, one.hash);
        if (*nobody == asked) return 0;
        int first = keep_held(s, resident ? 1 : 0, one.hash), second = first < 0 || !resident ? 0 : keep_held(s, 2, one.hash);
        if (first == 0 && second == 0) *nobody = asked;
        return first < 0 || second < 0 ? -1 : 0;
    }
    PyObject *key = Py_BuildValue("(Kl)", (unsigned long long)one.hash, one.size);
    int failed = key == NULL || PyDict_SetItem(s->found, key, Py_None) < 0;
    Py_XDECREF(key);
    return failed ? -1 : 0;
}

static int grow(Search *s, Fragment made, Py_ssize_t *used, int count) {
    int now = 0;
    s->left--;
    for (int i = 0; i < count; i++) now |= used[i] == 0;
    if (now && count > 1 && ((made.size >= s->shortest && made.size <= s->longest) || made.size == s->resident))
        if (keep(s, made) < 0) return -1;
    if (made.size >= s->resident || count >= s->most) return 0;
    Py_ssize_t until = !now && count == s->most - 1 ? 1 : s->messages;
    for (Py_ssize_t message = 0; message < until; message++) {
        int taken = 0;
        for (int i = 0; i < count; i++) taken |= used[i] == message;
        if (taken) continue;
        for (Py_ssize_t at = s->begin[message]; at < s->begin[message + 1]; at++) {
            if (s->left <= 0) return 0;
            if (made.size + s->runs[at].joined.size > s->resident) continue;
            used[count] = message;
            if (grow(s, joined(s, made, s->runs[at].joined), used, count + 1) < 0) return -1;
        }
    }
    return 0;
}

static int mobile(Search *s, Py_ssize_t message, Fragment start) {
    Py_ssize_t other = message ? 0 : 1, until = message ? 1 : s->messages;
    for (; other < until; other++) {
        if (!s->near[other]) continue;
        for (Py_ssize_t at = s->begin[other]; at < s->begin[other + 1]; at++)
            if (s->runs[at].joined.size == s->half && keep(s, joined(s, start, s->runs[at].joined)) < 0) return -1;
    }
    return 0;
}

static int fragment_of(PyObject *pair, Fragment *out) {
    unsigned long long hash;
    if (!PyArg_ParseTuple(pair, "Kl", &hash, &out->size)) return -1;
    if (hash >= PRIME61 || out->size < 1) {
        PyErr_SetString(PyExc_ValueError, "no fragment");
        return -1;
    }
    out->hash = hash;
    return 0;
}

/* What is made of the first messages alone: all that begins with a known code or a long piece, and mobile numbers without their 010. */
static int search(Search *s, PyObject *codes, Fragment code) {
    for (Py_ssize_t message = 0; message < s->messages; message++) {
        for (Py_ssize_t at = s->begin[message]; at < s->begin[message + 1]; at++) {
            Run run = s->runs[at];
            Py_ssize_t used[MOST_PIECES] = {message};
            if (run.joined.size == s->half && s->near[message] && mobile(s, message, joined(s, code, run.joined)) < 0) return -1;
            int begins = run.first.size >= s->long_piece;
            if (!begins) {
                PyObject *pair = Py_BuildValue("(Kl)", (unsigned long long)run.first.hash, run.first.size);
                begins = pair == NULL ? -1 : PySet_Contains(codes, pair);
                Py_XDECREF(pair);
                if (begins < 0) return -1;
            }
            if (begins && grow(s, run.joined, used, 1) < 0) return -1;
        }
    }
    return 0;
}

/* First among the `nearest` messages behind the present one, then among all. */
static PyObject *completed(Numbers *numbers, PyObject *args) {
    PyObject *messages, *near, *codes, *out = NULL;
    unsigned long long key;
    unsigned long long code_hash;
    long code_size, tries, nearest;
    Search s = {.numbers = numbers};
    if (!PyArg_ParseTuple(args, "O!O!O!K(Kl)(llllllll)", &PyList_Type, &messages, &PyBytes_Type, &near, &PyFrozenSet_Type, &codes, &key, &code_hash, &code_size,
                          &s.shortest, &s.longest, &s.resident, &s.most, &tries, &s.half, &s.long_piece, &nearest)) return NULL;
    Py_ssize_t all = PyList_Size(messages);
    if (PyBytes_Size(near) != all || key >= PRIME61 || s.resident > MOST_DIGITS || s.half > MOST_DIGITS || s.most > MOST_PIECES || all < 1 || nearest < 0) {
        PyErr_SetString(PyExc_ValueError, "no search");
        return NULL;
    }
    s.near = PyBytes_AsString(near);
    s.power[0] = 1;
    for (int i = 1; i <= MOST_DIGITS; i++) s.power[i] = product(s.power[i - 1], key);

    Py_ssize_t room = 0;
    for (Py_ssize_t message = 0; message < all; message++) {
        Py_ssize_t pieces = PyTuple_Size(PyList_GetItem(messages, message));
        if (pieces < 0) return NULL;
        room += pieces * (pieces + 1) / 2;
    }
    Run *runs = PyMem_Malloc(((size_t)room + 1) * sizeof(Run));
    Py_ssize_t *begin = PyMem_Malloc(((size_t)all + 1) * sizeof(Py_ssize_t));
    s.found = PyDict_New();
    if (runs == NULL || begin == NULL || s.found == NULL) {
        PyErr_NoMemory();
        goto end;
    }
    Py_ssize_t count = 0;
    for (Py_ssize_t message = 0; message < all; message++) {
        PyObject *pieces = PyList_GetItem(messages, message);
        begin[message] = count;
        for (Py_ssize_t start = 0; start < PyTuple_Size(pieces); start++) {
            Fragment first, whole, piece;
            if (fragment_of(PyTuple_GetItem(pieces, start), &first) < 0) goto end;
            whole = first;
            runs[count++] = (Run){whole, first};
            for (Py_ssize_t at = start + 1; at < PyTuple_Size(pieces); at++) {
                if (fragment_of(PyTuple_GetItem(pieces, at), &piece) < 0) goto end;
                if (whole.size + piece.size > s.resident) break;
                whole = joined(&s, whole, piece);
                runs[count++] = (Run){whole, first};
            }
        }
    }
    begin[all] = count;
    s.runs = runs;
    s.begin = begin;
    Fragment code = {code_hash, code_size};
    s.left = tries;
    s.messages = all > nearest + 1 ? nearest + 1 : all;
    if (search(&s, codes, code) < 0) goto end;
    if (s.messages < all) {
        s.left = tries;
        s.messages = all;
        if (search(&s, codes, code) < 0) goto end;
    }
    out = PyDict_Keys(s.found);
end:
    PyMem_Free(runs);
    PyMem_Free(begin);
    Py_XDECREF(s.found);
    return out;
}

static PyObject *completions(PyObject *module, PyObject *args) {
    (void)module;
    return completed(NULL, args);
}

static PyObject *numbers_completed(PyObject *object, PyObject *args) { return completed((Numbers *)object, args); }

static PyMethodDef numbers_methods[] = {{"look", numbers_look, METH_VARARGS, "All windows of a stream that begin like a number, and what is held of them."},
                                        {"completed", numbers_completed, METH_VARARGS, "What pieces of several messages make together that somebody has."},
                                        {NULL, NULL, 0, NULL}};
static PyType_Slot numbers_slots[] = {{Py_tp_new, numbers_new}, {Py_tp_dealloc, numbers_dealloc}, {Py_tp_methods, numbers_methods}, {0, NULL}};
static PyType_Spec numbers_spec = {"dlp._native.Numbers", sizeof(Numbers), 0, Py_TPFLAGS_DEFAULT, numbers_slots};

/* ---------------------------------------------------------------- n-grams of words, weighed */

#define GRAM_MARKED 24 /* dlp/linkage/contact/text.py: _marked */

typedef struct {
    PyObject_HEAD
    Py_buffer weights; /* two int16 a bucket, one for each head */
    uint32_t buckets;
    uint32_t table[256];
} Grams;

static void crc_table(uint32_t *table) {
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++) c = c & 1 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
}

static PyObject *grams_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    PyObject *weights;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "O", &weights)) return NULL;
    Grams *self = (Grams *)type_alloc(type);
    if (self == NULL) return NULL;
    if (buffer_open(weights, &self->weights, 4) < 0) {
        Py_DECREF(self);
        return NULL;
    }
    self->buckets = (uint32_t)(self->weights.len / 4);
    if (!self->buckets || self->buckets & (self->buckets - 1)) {
        PyErr_SetString(PyExc_ValueError, "the number of buckets is a power of two");
        Py_DECREF(self);
        return NULL;
    }
    crc_table(self->table);
    return (PyObject *)self;
}

static void grams_dealloc(PyObject *object) {
    Grams *self = (Grams *)object;
    if (self->weights.obj != NULL) PyBuffer_Release(&self->weights);
    type_dealloc(object);
}

/* CRC-32 (ISO 3309) of what was seen before and one more character in UTF-8, surrogates as they are. Starts with ~0 and is not turned at the end. */
static inline uint32_t crc_on(const uint32_t *t, uint32_t c, Py_UCS4 code) {
#define CRC_BYTE(b) c = t[(c ^ (b)) & 0xFF] ^ (c >> 8)
    if (code < 0x80) {
        CRC_BYTE(code);
    } else if (code < 0x800) {
        CRC_BYTE(0xC0 | code >> 6);
        CRC_BYTE(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        CRC_BYTE(0xE0 | code >> 12);
        CRC_BYTE(0x80 | (code >> 6 & 0x3F));
        CRC_BYTE(0x80 | (code & 0x3F));
    } else {
        CRC_BYTE(0xF0 | code >> 18);
        CRC_BYTE(0x80 | (code >> 12 & 0x3F));
        CRC_BYTE(0x80 | (code >> 6 & 0x3F));
        CRC_BYTE(0x80 | (code & 0x3F));
    }
#undef CRC_BYTE
    return c;
}

/* ---------------------------------------------------------------- n-grams around a place, weighed (dlp/linkage/clauses.py) */

typedef struct {
    const uint32_t *crc;
    const uint8_t *weights; /* 128 is nothing */
    uint32_t *seen, buckets, place;
    long total, count;
} Clause;

static inline void clause_gram(Clause *s, uint32_t crc) {
    uint32_t bucket = ~crc & (s->buckets - 1);
    if (s->seen[bucket] == s->place) return;
    s->seen[bucket] = s->place;
    s->total += (long)s->weights[bucket] - 128;
    s->count++;
}

/* The n-grams of two to four characters of one side, read away from the place; those without a side in the order of the text. */
static int clause_side(Clause *s, PyObject *text, Py_UCS4 mark, Py_ssize_t near) {
    Text t;
    if (text_open(&t, text) < 0) return -1;
    uint32_t side = crc_on(s->crc, ~(uint32_t)0, mark), sideless = crc_on(s->crc, ~(uint32_t)0, 'X');
    uint32_t close = crc_on(s->crc, side, 'n'), far = crc_on(s->crc, side, 'f');
    for (Py_ssize_t at = 0; at + 1 < t.size; at++) {
        uint32_t state = crc_on(s->crc, crc_on(s->crc, at < near ? close : far, t.at[at]), t.at[at + 1]);
        clause_gram(s, state);
        for (Py_ssize_t n = 2; n < 4 && at + n < t.size; n++) {
            clause_gram(s, state = crc_on(s->crc, state, t.at[at + n]));
            uint32_t plain = sideless;
            for (Py_ssize_t i = 0; i <= n; i++) plain = crc_on(s->crc, plain, t.at[mark == 'B' ? at + n - i : at + i]);
            clause_gram(s, plain);
        }
    }
    text_close(&t);
    return 0;
}

static PyObject *clause_sums(PyObject *module, PyObject *args) {
    PyObject *places, *out = NULL;
    Py_buffer weights;
    Py_ssize_t near;
    uint32_t table[256];
    (void)module;
    if (!PyArg_ParseTuple(args, "O!y*n", &PyList_Type, &places, &weights, &near)) return NULL;
    Clause s = {.crc = table, .weights = weights.buf, .buckets = (uint32_t)weights.len};
    if (!weights.len || weights.len > 1 << 20 || s.buckets & (s.buckets - 1)) {
        PyErr_SetString(PyExc_ValueError, "the number of buckets is a power of two");
        goto end;
    }
    s.seen = PyMem_Calloc(s.buckets, sizeof(uint32_t));
    if (s.seen == NULL) {
        PyErr_NoMemory();
        goto end;
    }
    crc_table(table);
    Py_ssize_t size = PyList_Size(places);
    out = PyList_New(size);
    for (Py_ssize_t i = 0; out != NULL && i < size; i++) {
        PyObject *before, *after, *sums = NULL;
        s.place = (uint32_t)i + 1;
        s.total = s.count = 0;
        if (PyArg_ParseTuple(PyList_GetItem(places, i), "UU", &before, &after) && clause_side(&s, before, 'B', near) == 0 && clause_side(&s, after, 'A', near) == 0)
            sums = Py_BuildValue("(ll)", s.total, s.count);
        if (sums == NULL) Py_CLEAR(out);
        else PyList_SetItem(out, i, sums);
    }
end:
    PyMem_Free(s.seen);
    PyBuffer_Release(&weights);
    return out;
}

/* ---------------------------------------------------------------- what n-grams of words weigh */

typedef struct {
    long long first, second;
    Py_ssize_t count;
} Sums;

static inline void weigh(const Grams *self, uint32_t crc, Sums *sums) {
    const int16_t *pair = (const int16_t *)self->weights.buf + 2 * (size_t)(~crc & (self->buckets - 1));
    sums->first += pair[0];
    sums->second += pair[1];
    sums->count++;
}

static PyObject *grams_sums(PyObject *object, PyObject *words) {
    const Grams *self = (const Grams *)object;
    Sums sums = {0, 0, 0};
    Py_UCS4 before[2];
    Py_ssize_t held = 0;
    if (!PyList_Check(words)) {
        PyErr_SetString(PyExc_TypeError, "a list of words is needed");
        return NULL;
    }
    for (Py_ssize_t i = 0; i < PyList_Size(words); i++) {
        Text word;
        Py_UCS4 marked[GRAM_MARKED + 2];
        if (text_open(&word, PyList_GetItem(words, i)) < 0) return NULL;
        Py_ssize_t n = word.size < GRAM_MARKED ? word.size : GRAM_MARKED;
        marked[0] = '^';
        memcpy(marked + 1, word.at, (size_t)n * sizeof(Py_UCS4));
        marked[n + 1] = '$';
        for (Py_ssize_t a = 0; a < n + 2; a++) {
            uint32_t crc = ~(uint32_t)0;
            for (Py_ssize_t b = a; b < n + 2 && b < a + 4; b++) {
                crc = crc_on(self->table, crc, marked[b]);
                if (b > a) weigh(self, crc, &sums);
            }
        }
        uint32_t whole = crc_on(self->table, ~(uint32_t)0, '=');
        for (Py_ssize_t a = 0; a < word.size; a++) whole = crc_on(self->table, whole, word.at[a]);
        weigh(self, whole, &sums);
        if (held) { /* the joint of two words */
            uint32_t joint = ~(uint32_t)0;
            for (Py_ssize_t a = 0; a < held; a++) joint = crc_on(self->table, joint, before[a]);
            joint = crc_on(self->table, joint, ' ');
            for (Py_ssize_t a = 0; a < word.size && a < 2; a++) joint = crc_on(self->table, joint, word.at[a]);
            weigh(self, joint, &sums);
        }
        held = word.size < 2 ? word.size : 2;
        memcpy(before, word.at + word.size - held, (size_t)held * sizeof(Py_UCS4));
        text_close(&word);
    }
    return Py_BuildValue("(LLn)", sums.first, sums.second, sums.count);
}

static PyMethodDef grams_methods[] = {{"sums", grams_sums, METH_O, "What the n-grams of words weigh in each head, and how many they are."}, {NULL, NULL, 0, NULL}};
static PyType_Slot grams_slots[] = {{Py_tp_new, grams_new}, {Py_tp_dealloc, grams_dealloc}, {Py_tp_methods, grams_methods}, {0, NULL}};
static PyType_Spec grams_spec = {"dlp._native.Grams", sizeof(Grams), 0, Py_TPFLAGS_DEFAULT, grams_slots};

/* ---------------------------------------------------------------- the module */

static int fill(PyObject *module) {
    PyType_Spec *specs[7] = {&mac_spec, &table_spec, &sieve_spec, &words_spec, &places_spec, &numbers_spec, &grams_spec};
    const char *names[7] = {"Mac", "Table", "Sieve", "Words", "Places", "Numbers", "Grams"};
    for (int i = 0; i < 7; i++) {
        PyObject *type = PyType_FromSpec(specs[i]);
        int failed = type == NULL || PyModule_AddObjectRef(module, names[i], type) < 0;
        Py_XDECREF(type);
        if (failed) return -1;
    }
    return PyModule_AddIntConstant(module, "STATE", 10); /* of what the functions promise: `dlp/compiled.py` takes no other */
}

/* ---------------------------------------------------------------- the digits of a row (dlp/views/streams.py) */

/* (digits, their places, the places behind them) of each stretch of a row in which no two stand further apart than `reach`, and as many as
   `least`; the row begins at `from`. */
static PyObject *cut(PyObject *module, PyObject *args) {
    Py_buffer row;
    Py_ssize_t reach, least, from;
    (void)module;
    if (!PyArg_ParseTuple(args, "y*nnn", &row, &reach, &least, &from)) return NULL;
    const char *at = row.buf;
    PyObject *out = PyList_New(0);
    Py_ssize_t *places = PyMem_Malloc(((size_t)row.len + 1) * sizeof(Py_ssize_t));
    char *digits = PyMem_Malloc((size_t)row.len + 1);
    if (places == NULL || digits == NULL) PyErr_NoMemory();
    Py_ssize_t held = 0;
    for (Py_ssize_t i = 0; i <= row.len && !PyErr_Occurred() && out != NULL; i++) {
        if (i < row.len && at[i] == ' ') continue;
        if (held && (i == row.len || i - places[held - 1] > reach)) {
            if (held >= least) {
                PyObject *starts = PyList_New(held), *ends = PyList_New(held);
                for (Py_ssize_t k = 0; starts != NULL && ends != NULL && k < held; k++) {
                    PyObject *start = PyLong_FromSsize_t(from + places[k]), *end = PyLong_FromSsize_t(from + places[k] + 1);
                    if (PyList_SetItem(starts, k, start) < 0 || PyList_SetItem(ends, k, end) < 0 || start == NULL || end == NULL) break;
                }
                PyObject *one = PyErr_Occurred() || starts == NULL || ends == NULL ? NULL : Py_BuildValue("(s#OO)", digits, held, starts, ends);
                if (one != NULL) PyList_Append(out, one);
                Py_XDECREF(one);
                Py_XDECREF(starts);
                Py_XDECREF(ends);
            }
            held = 0;
        }
        if (i < row.len) {
            digits[held] = at[i];
            places[held++] = i;
        }
    }
    PyMem_Free(places);
    PyMem_Free(digits);
    PyBuffer_Release(&row);
    if (PyErr_Occurred()) Py_CLEAR(out);
    return out;
}

/* ---------------------------------------------------------------- how a Hangul name sounds (dlp/linkage/names.py) */

#define SYLLABLES 5
#define SOUND 64 /* letters of so many syllables, and more: each has up to two, three and two */

static int is_vowel(char c) { return c && strchr("aeiouyw", c) != NULL; }

/* The ASCII text at `at` of a tuple; NULL with an error where there is none. */
static const char *ascii_at(PyObject *tuple, Py_ssize_t at, Py_ssize_t *size) {
    PyObject *one = PyTuple_GetItem(tuple, at);
    return one == NULL ? NULL : PyUnicode_AsUTF8AndSize(one, size);
}

/* `from` replaced by what is no longer, wherever it stands. */
static Py_ssize_t replaced(char *key, Py_ssize_t size, const char *from, Py_ssize_t old, const char *to, Py_ssize_t new) {
    Py_ssize_t out = 0;
    for (Py_ssize_t i = 0; i < size;) {
        if (size - i >= old && memcmp(key + i, from, (size_t)old) == 0) {
            memcpy(key + out, to, (size_t)new);
            out += new;
            i += old;
        } else {
            key[out++] = key[i++];
        }
    }
    return out;
}

/* The sound of a name of two to five Hangul syllables, and each with one letter left out; () for any other text. Leads, vowels and finals of a syllable,
   pairs of spellings of one sound with the longer one first, and what each letter from a to z becomes are those of the twin. */
static PyObject *sound_keys(PyObject *module, PyObject *args) {
    PyObject *text, *parts[3], *alike;
    const char *letters, *piece, *plain;
    Py_ssize_t many, size = 0, length, shorter;
    (void)module;
    if (!PyArg_ParseTuple(args, "O!O!O!O!s#U", &PyTuple_Type, &parts[0], &PyTuple_Type, &parts[1], &PyTuple_Type, &parts[2], &PyTuple_Type, &alike, &letters, &many, &text))
        return NULL;
    Py_UCS4 name[SYLLABLES + 1];
    char key[SOUND];
    Py_ssize_t count = PyUnicode_GetLength(text);
    if (count < 2 || count > SYLLABLES) return PyTuple_New(0);
    if (PyUnicode_AsUCS4(text, name, SYLLABLES + 1, 1) == NULL) return NULL;
    for (Py_ssize_t i = 0; i < count; i++) {
        if (name[i] < 0xAC00 || name[i] > 0xD7A3) return PyTuple_New(0);
        Py_UCS4 code = name[i] - 0xAC00, of[3] = {code / 588, code % 588 / 28, code % 28};
        for (int part = 0; part < 3; part++) {
            if ((piece = ascii_at(parts[part], of[part], &length)) == NULL) return NULL;
            if (size + length > SOUND) goto strange;
            memcpy(key + size, piece, (size_t)length);
            size += length;
        }
    }
    Py_ssize_t out = 0;
    for (Py_ssize_t i = 0; i < size; i++) {
        if (key[i] < 'a' || key[i] > 'z' || many != 26) goto strange;
        if (key[i] == 'n' && i + 1 < size && key[i + 1] == 'g' && (i + 2 == size || !is_vowel(key[i + 2]))) {
            key[out++] = 'x';
            i++;
        } else {
            key[out++] = key[i];
        }
    }
    size = out;
    for (Py_ssize_t i = 0; i < PyTuple_Size(alike); i++) {
        PyObject *pair = PyTuple_GetItem(alike, i);
        if (!PyTuple_Check(pair) || (piece = ascii_at(pair, 0, &length)) == NULL || (plain = ascii_at(pair, 1, &shorter)) == NULL || !length || shorter > length) {
            if (PyErr_Occurred()) return NULL;
            goto strange;
        }
        size = replaced(key, size, piece, length, plain, shorter);
    }
    for (Py_ssize_t i = 0; i < size; i++) key[i] = letters[key[i] - 'a'];
    out = 0;
    for (Py_ssize_t i = 0; i < size; i++) { /* h without a vowel is mute; of the same letters side by side one is heard */
        if ((key[i] == 'h' && (i + 1 == size || !is_vowel(key[i + 1]))) || (out && key[out - 1] == key[i])) continue;
        key[out++] = key[i];
    }
    size = out;
    PyObject *keys = PyTuple_New(size ? size : 1);
    for (Py_ssize_t i = 0; keys != NULL && i < (size ? size : 1); i++) { /* no two are the same: no letter stands beside itself */
        char less[SOUND];
        memcpy(less, key, (size_t)(i ? i : size));
        if (i) memcpy(less + i, key + i + 1, (size_t)(size - i - 1));
        PyObject *one = PyUnicode_FromStringAndSize(less, i ? size - 1 : size);
        if (one == NULL || PyTuple_SetItem(keys, i, one) < 0) Py_CLEAR(keys);
    }
    return keys;
strange:
    PyErr_SetString(PyExc_ValueError, "spellings of few lower case letters, each replaced by a shorter one, and 26 letters are needed");
    return NULL;
}

static PyMethodDef methods[] = {{"cut", cut, METH_VARARGS, "The digits of a row, cut where two stand too far apart."},
                                {"sound_keys", sound_keys, METH_VARARGS, "How a Hangul name sounds, and the same with one letter left out."},
                                {"rolling", rolled, METH_VARARGS, "The rolling hash of ASCII digits."},
                                {"shape", shape, METH_VARARGS, "One class byte a code point, from a table whose last entry stands for all beyond it."},
                                {"clause_sums", clause_sums, METH_VARARGS, "What the n-grams around each place weigh, each once, and how many they are."},
                                {"name_features", name_features, METH_VARARGS, "Characters, hashed neighbourhoods and flags of a text, as bytes of their arrays."},
                                {"completions", completions, METH_VARARGS, "What pieces of several messages make together, the present one first (see rolling.py)."},
                                {NULL, NULL, 0, NULL}};
static PyModuleDef_Slot slots[] = {{Py_mod_exec, fill}, {0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "dlp._native", "Hot loops of a scan (see _native.c).", 0, methods, slots, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__native(void) { return PyModuleDef_Init(&definition); }
