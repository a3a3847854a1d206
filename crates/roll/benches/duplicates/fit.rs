//! Fits the chance of a link to labelled rows: a logistic regression by Newton's method. What it
//! prints is `crates/roll/src/matching/compare/coefficients.rs`.

use roll::matching::Links;

use super::{identities, read};

/// How strongly coefficients are drawn to 0, so that a value that is seldom seen says little.
const RIDGE: f64 = 2.0;

pub(super) fn fit(files: &[String]) {
    let mut pairs: Vec<(Vec<f32>, bool)> = Vec::new();
    for file in files {
        let rows = read(file);
        let of_file = Links::values(&identities(&rows));
        eprintln!("{file}: {} pairs", of_file.len());
        pairs.extend(
            of_file
                .into_iter()
                .map(|(a, b, values)| (values, rows[a].truth == rows[b].truth)),
        );
    }
    let names = Links::names_of_values();
    let mut coefficients = vec![0.0; names.len()];
    for round in 0..25 {
        let moved = step(&pairs, &mut coefficients);
        eprintln!("round {round}: moved by {moved:.5}");
        if moved < 1e-4 {
            break;
        }
    }
    println!(
        "//! The coefficients of [`chance`](super::chance), as the bench `duplicates` printed them.\n"
    );
    println!("use super::chance::VALUES;\n");
    println!("/// One for each value, in the order of [`NAMES`](super::chance::NAMES).");
    println!("pub(super) const COEFFICIENTS: [f64; VALUES] = [");
    for (name, coefficient) in names.iter().zip(&coefficients) {
        println!("    {coefficient:.3}, // {name}");
    }
    println!("];");
}

/// One step of Newton's method; returns how far the coefficients moved.
fn step(pairs: &[(Vec<f32>, bool)], coefficients: &mut [f64]) -> f64 {
    let size = coefficients.len();
    let mut matrix = vec![vec![0.0; size + 1]; size];
    for (values, is_same) in pairs {
        let sum: f64 = values
            .iter()
            .zip(&*coefficients)
            .map(|(x, c)| f64::from(*x) * c)
            .sum();
        let chance = 1.0 / (1.0 + (-sum).exp());
        let (weight, error) = (
            chance * (1.0 - chance),
            f64::from(u8::from(*is_same)) - chance,
        );
        let known: Vec<(usize, f64)> = values
            .iter()
            .enumerate()
            .filter(|(_, value)| **value != 0.0)
            .map(|(at, value)| (at, f64::from(*value)))
            .collect();
        for (i, x) in &known {
            matrix[*i][size] += x * error;
            for (j, y) in &known {
                matrix[*i][*j] += weight * x * y;
            }
        }
    }
    for (at, row) in matrix.iter_mut().enumerate() {
        row[at] += RIDGE;
        row[size] -= RIDGE * coefficients[at];
    }
    // Gauss's elimination; the matrix is positive definite, so no row has to be exchanged.
    for pivot in 0..size {
        let row = matrix[pivot].clone();
        for (at, other) in matrix.iter_mut().enumerate().filter(|(at, _)| *at != pivot) {
            let factor = other[pivot] / row[pivot];
            let _ = at;
            for (cell, value) in other.iter_mut().zip(&row).skip(pivot) {
                *cell -= factor * value;
            }
        }
    }
    let mut moved = 0.0_f64;
    for (at, coefficient) in coefficients.iter_mut().enumerate() {
        let change = (matrix[at][size] / matrix[at][at]).clamp(-5.0, 5.0);
        moved = moved.max(change.abs());
        *coefficient += change;
    }
    moved
}
