//! The size of a batch: less after each lost connection, so that a link that breaks after a little
//! still brings something, and more again after each batch that arrived.

/// The bytes that a batch may have for each of its entries. Most sealed signatures have 2.5 KiB, so
/// this holds back only batches with photographs of sheets.
const BYTES_PER_ENTRY: usize = 4 * 1024;

/// The number of entries that go together at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BatchSize {
    entries: usize,
    least: usize,
    most: usize,
}

impl BatchSize {
    /// Of entries with what is sealed in them: a thousand or 4 MiB at most.
    pub(super) fn of_entries() -> Self {
        Self::between(10, 1_000)
    }

    /// Of numbers and hashes alone, some 70 bytes each.
    pub(super) fn of_keys() -> Self {
        Self::between(250, 20_000)
    }

    fn between(least: usize, most: usize) -> Self {
        Self {
            entries: most,
            least,
            most,
        }
    }

    /// The most entries of a batch.
    pub(super) fn entries(self) -> usize {
        self.entries
    }

    /// The most bytes of a batch, unless its first entry alone has more.
    pub(super) fn bytes(self) -> usize {
        self.entries * BYTES_PER_ENTRY
    }

    /// The number of the first entries of `lengths` that go together: one at least.
    pub(super) fn fitting(self, lengths: impl Iterator<Item = usize>) -> usize {
        let mut bytes = 0_usize;
        let fits = |length: &usize| {
            bytes = bytes.saturating_add(*length);
            bytes <= self.bytes()
        };
        lengths.take(self.entries).take_while(fits).count().max(1)
    }

    /// The connection was lost before the batch arrived.
    pub(super) fn halve(&mut self) {
        self.entries = (self.entries / 2).max(self.least);
    }

    /// The batch took longer than anybody waits.
    pub(super) fn shrink(&mut self) {
        self.entries = self.least;
    }

    /// The batch arrived.
    pub(super) fn double(&mut self) {
        self.entries = (self.entries * 2).min(self.most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends entries of one length over a link that breaks after so many bytes, which a
    /// reconnection begins anew. Returns the number of connections, or None if a batch is tried 14
    /// times in vain.
    fn connections(entries: usize, length: usize, breaks_after: usize) -> Option<usize> {
        let (mut size, mut left, mut link) = (BatchSize::of_entries(), entries, breaks_after);
        let (mut connections, mut in_vain) = (1, 0);
        while left > 0 {
            let batch = size.fitting(std::iter::repeat_n(length, left));
            if batch * length <= link {
                link -= batch * length;
                left -= batch;
                in_vain = 0;
                size.double();
            } else {
                (link, connections, in_vain) = (breaks_after, connections + 1, in_vain + 1);
                size.halve();
            }
            if in_vain == 14 {
                return None;
            }
        }
        Some(connections)
    }

    #[test]
    fn a_push_ends_over_a_link_that_breaks_after_a_hundred_kilobytes() {
        let connections = connections(12_000, 2_500, 100_000).expect("ended");
        // 300 would do if nothing were ever sent in vain.
        assert!(connections < 1_200, "{connections}");
    }

    #[test]
    fn an_entry_that_alone_is_longer_than_the_smallest_batch_goes_alone() {
        assert!(connections(40, 90_000, 100_000).is_some());
        assert_eq!(
            connections(40, 110_000, 100_000),
            None,
            "no part of an entry is stored"
        );
        let size = BatchSize::of_entries();
        assert_eq!(size.fitting([3_000_000; 9].into_iter()), 1);
        assert_eq!(size.fitting([2_500; 5_000].into_iter()), 1_000);
        assert_eq!(size.fitting([5_000; 5_000].into_iter()), 819);
    }

    #[test]
    fn it_stays_between_its_ends() {
        let mut size = BatchSize::of_entries();
        for _ in 0..20 {
            size.halve();
        }
        assert_eq!(size.entries(), 10);
        for _ in 0..20 {
            size.double();
        }
        assert_eq!(size, BatchSize::of_entries());
    }
}
