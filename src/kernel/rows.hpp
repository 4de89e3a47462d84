// Conjunctions as bits: which of many a valuation allows, by one AND per chunk of it.
#pragma once

#include "tables.hpp"

namespace chekhov {

constexpr int CHUNK = 8; // so many fluents are looked up together
using Word = std::uint64_t;

// Each row is one disjunct of a condition. Tests of a fluent against a constant, of the world itself (slot 0) or of what one
// character believes (slot 1 + character), become masks; the rest is left to be tested atom by atom.
class Rows {
public:
    struct Test {
        int row, fluent, op;
        Value constant;
    };

    Rows(const Problem& problem, Budget& budget, const std::vector<std::pair<int, int>>& conditions, int slots)
        : slots_(slots) {
        for (const auto& [owner, condition] : conditions)
            for (int disjunct : problem.conditions[condition]) {
                const int row = static_cast<int>(of.size());
                of.push_back(owner);
                left.emplace_back();
                for (int number : problem.disjuncts[disjunct]) {
                    const Atom& atom = problem.atoms[number];
                    const auto chain = problem.chains[atom.chain];
                    const int slot = chain.empty() ? 0 : 1 + chain[0];
                    if (atom.fluent >= 0 && atom.right < 0 && chain.size() < 2 && slot < slots)
                        slots_[slot].tests.push_back({row, atom.fluent, atom.op, atom.constant});
                    else
                        left.back().push_back(number);
                }
            }
        words = static_cast<int>(of.size() + 63) / 64;
        all.assign(words, ~Word{0});
        if (of.size() % 64) all.back() = (Word{1} << of.size() % 64) - 1;
        for (Slot& slot : slots_) {
            std::stable_sort(slot.tests.begin(), slot.tests.end(),
                             [](const Test& a, const Test& b) { return a.fluent < b.fluent; });
            for (const Test& test : slot.tests)
                if (slot.chunks.empty() || slot.chunks.back() != test.fluent / CHUNK) {
                    slot.chunks.push_back(test.fluent / CHUNK);
                    slot.from.push_back(static_cast<int>(&test - slot.tests.data()));
                }
            slot.from.push_back(static_cast<int>(slot.tests.size()));
            slot.masks = std::make_unique<Pages<Word>>(budget, words, words > 64 ? 4 : 7);
        }
    }

    bool empty() const { return of.empty(); }
    bool used(int slot) const { return !slots_[slot].tests.empty(); }
    std::span<const Test> tests(int slot) const { return slots_[slot].tests; }

    // Keep in `bits` what a valuation (as numbers of chunks) allows.
    void allow(int slot, const Id* valuation, const Interner& chunks, Word* bits) {
        Slot& here = slots_[slot];
        for (std::size_t i = 0; i < here.chunks.size(); ++i) {
            const Word* mask = mask_of(here, i, valuation[here.chunks[i]], chunks);
            for (int word = 0; word < words; ++word) bits[word] &= mask[word];
        }
    }

    std::vector<int> of;                // to what a row belongs
    std::vector<std::vector<int>> left; // what is still to be tested of it
    std::vector<Word> all;
    int words = 0;

private:
    struct Slot {
        std::vector<Test> tests;
        std::vector<int> chunks, from; // the chunks that are tested, and where their tests begin
        std::vector<Id> known;         // by number of a chunk: the number of its mask plus one
        std::unique_ptr<Pages<Word>> masks;
    };

    const Word* mask_of(Slot& slot, std::size_t which, Id chunk, const Interner& chunks) {
        if (chunk >= slot.known.size()) slot.known.resize(chunks.size());
        Id& known = slot.known[chunk];
        if (!known) {
            Word* mask = slot.masks->push();
            std::copy(all.begin(), all.end(), mask);
            const auto* values = reinterpret_cast<const Value*>(chunks[chunk] + 1);
            for (int at = slot.from[which]; at < slot.from[which + 1]; ++at) {
                const Test& test = slot.tests[at];
                if (!compare(test.op, values[test.fluent % CHUNK], test.constant))
                    mask[test.row / 64] &= ~(Word{1} << test.row % 64);
            }
            known = static_cast<Id>(slot.masks->size());
        }
        return (*slot.masks)[known - 1];
    }

    std::vector<Slot> slots_;
};

} // namespace chekhov
