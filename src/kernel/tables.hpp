// Tables that only grow: rows of words held once each and numbered in the order in which they came, and memories from keys to numbers.
// Rows never move, so pointers to them stay good. All that is allocated is charged to a Budget.
#pragma once

#include <array>
#include <cstring>
#include <ctime>
#include <functional>
#include <memory>
#include <string>

#include "problem.hpp"

namespace chekhov {

// A bound of the search was reached: which.
struct Exhausted {
    std::string limit;
};

// How much may be used, and how much has been. `look` is called now and then; it may throw.
struct Budget {
    std::uint64_t made = 0, most = UINT64_MAX;
    std::uint64_t bytes = 0, most_bytes = UINT64_MAX;
    double until = -1; // processor time
    std::function<void()> look;

    static double now() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

    void make() {
        if (++made > most) throw Exhausted{"worlds"};
        tick();
    }
    void tick() {
        if (++ticks_ & 4095) return;
        if (look) look();
        if (until >= 0 && now() > until) throw Exhausted{"seconds"};
    }
    void grow(std::uint64_t more) {
        if (bytes + more > most_bytes) throw Exhausted{"memory"};
        bytes += more;
    }

private:
    std::uint64_t ticks_ = 0;
};

inline std::uint64_t mixed(std::uint64_t x) {
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    return x ^ (x >> 32);
}

// Fixed-width rows of words, in pages.
template <class Word>
class Pages {
public:
    Pages(Budget& budget, int width, int page_bits = 10)
        : budget_(&budget), width_(std::max(width, 1)), bits_(page_bits), mask_((1u << page_bits) - 1) {}

    Word* operator[](std::size_t i) { return pages_[i >> bits_].get() + (i & mask_) * width_; }
    const Word* operator[](std::size_t i) const { return pages_[i >> bits_].get() + (i & mask_) * width_; }
    std::size_t size() const { return size_; }
    int width() const { return width_; }

    // A new row, all zeros.
    Word* push() {
        if (size_ >> bits_ == pages_.size()) {
            const std::size_t words = (std::size_t{mask_} + 1) * width_;
            budget_->grow(words * sizeof(Word));
            pages_.push_back(std::make_unique<Word[]>(words));
        }
        return (*this)[size_++];
    }

private:
    Budget* budget_;
    int width_, bits_;
    unsigned mask_;
    std::size_t size_ = 0;
    std::vector<std::unique_ptr<Word[]>> pages_;
};

// Rows held once each.
class Interner {
public:
    Interner(Budget& budget, int width) : budget_(&budget), rows_(budget, width, width > 64 ? 6 : 10), slots_(64) {
        budget.grow(64 * sizeof(std::uint64_t));
    }

    const Id* operator[](Id number) const { return rows_[number]; }
    std::size_t size() const { return rows_.size(); }

    // The number of a row, and whether it is new.
    std::pair<Id, bool> add(const Id* row) {
        const std::uint64_t hash = hashed(row);
        const std::uint64_t tag = hash & ~std::uint64_t{UINT32_MAX};
        std::size_t at = hash & (slots_.size() - 1);
        for (; slots_[at]; at = (at + 1) & (slots_.size() - 1)) {
            const std::uint64_t slot = slots_[at];
            const Id number = static_cast<Id>(slot) - 1;
            if ((slot & ~std::uint64_t{UINT32_MAX}) == tag && !std::memcmp(rows_[number], row, bytes())) return {number, false};
        }
        if (rows_.size() * 3 >= slots_.size() * 2) {
            grow();
            at = hash & (slots_.size() - 1);
            while (slots_[at]) at = (at + 1) & (slots_.size() - 1);
        }
        std::memcpy(rows_.push(), row, bytes());
        slots_[at] = tag | rows_.size();
        return {static_cast<Id>(rows_.size() - 1), true};
    }

private:
    std::size_t bytes() const { return sizeof(Id) * rows_.width(); }

    std::uint64_t hashed(const Id* row) const {
        std::uint64_t hash = 0x9e3779b97f4a7c15u;
        for (int i = 0; i < rows_.width(); ++i) hash = (hash ^ row[i]) * 0x9fb21c651e98df25u, hash ^= hash >> 29;
        return mixed(hash);
    }

    void grow() {
        budget_->grow(slots_.size() * 2 * sizeof(std::uint64_t));
        std::vector<std::uint64_t> wider(slots_.size() * 2);
        for (std::size_t number = 0; number < rows_.size(); ++number) {
            const std::uint64_t hash = hashed(rows_[number]);
            std::size_t at = hash & (wider.size() - 1);
            while (wider[at]) at = (at + 1) & (wider.size() - 1);
            wider[at] = (hash & ~std::uint64_t{UINT32_MAX}) | (number + 1);
        }
        budget_->bytes -= slots_.size() * sizeof(std::uint64_t);
        slots_ = std::move(wider);
    }

    Budget* budget_;
    Pages<Id> rows_;
    std::vector<std::uint64_t> slots_; // the upper half of the hash, and the number of the row plus one
};

// From keys to values. Keys are one or two words of 64 bits; the key of all ones is not used.
template <int Words, class Known>
class Memo {
public:
    using Key = std::array<std::uint64_t, Words>;

    explicit Memo(Budget& budget) : budget_(&budget), entries_(32) {
        budget.grow(32 * sizeof(Entry));
    }

    Known* find(const Key& key) {
        for (std::size_t at = place(key);; at = (at + 1) & (entries_.size() - 1)) {
            Entry& entry = entries_[at];
            if (same(entry.key, key)) return &entry.known;
            if (entry.key[0] == UINT64_MAX) return nullptr;
        }
    }
    const Known* find(const Key& key) const { return const_cast<Memo*>(this)->find(key); }

    void set(const Key& key, const Known& known) {
        if (Known* found = find(key)) {
            *found = known;
            return;
        }
        if (size_ * 3 >= entries_.size() * 2) grow();
        insert(entries_, {key, known});
        ++size_;
    }

private:
    struct Entry {
        Key key = empty();
        Known known{};
    };
    static bool same(const Key& one, const Key& other) { // in line: the library compares arrays by a call
        for (int i = 0; i < Words; ++i)
            if (one[i] != other[i]) return false;
        return true;
    }
    static Key empty() {
        Key key;
        key.fill(UINT64_MAX);
        return key;
    }
    std::size_t place(const Key& key) const { return place(key, entries_.size()); }
    static std::size_t place(const Key& key, std::size_t size) {
        std::uint64_t hash = mixed(key[0]);
        for (int i = 1; i < Words; ++i) hash = mixed(hash ^ key[i]);
        return hash & (size - 1);
    }
    static void insert(std::vector<Entry>& entries, const Entry& entry) {
        std::size_t at = place(entry.key, entries.size());
        while (entries[at].key[0] != UINT64_MAX) at = (at + 1) & (entries.size() - 1);
        entries[at] = entry;
    }
    void grow() {
        budget_->grow(entries_.size() * 2 * sizeof(Entry));
        std::vector<Entry> wider(entries_.size() * 2);
        for (const Entry& entry : entries_)
            if (entry.key[0] != UINT64_MAX) insert(wider, entry);
        budget_->bytes -= entries_.size() * sizeof(Entry);
        entries_ = std::move(wider);
    }

    Budget* budget_;
    std::vector<Entry> entries_;
    std::size_t size_ = 0;
};

} // namespace chekhov
